/** One life of a host, in a process of its own: `life <Place> <Story> <steps>`. It ends by itself where the steps do not. */
import { dyingAfter, NOW, type Place, type Story, sendMove, startHost } from './host';

const [, , placeText = '', storyText = '', steps = ''] = process.argv;
const place: Place = JSON.parse(placeText);
const story: Story = JSON.parse(storyText);

const live = async (): Promise<void> => {
  const from = story.kind === 'move' ? 'save' : 'start';
  const forge = await startHost(place, { faults: dyingAfter(Number(steps), place, from) });
  forge.clock.moveTo(NOW);
  if (story.kind === 'reminder') await forge.runSchedule('hourly-reminders');
  else {
    const answer = await sendMove(forge, story.payload);
    if (!answer.ok) throw new Error(`the move is refused: ${answer.refusal.code}`);
  }
  await forge.queueSettled();
  await forge.stop();
};

void live();
