import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { RoomView, Which } from '../../src/api';
import { Advice } from '../advice/Advice';
import { useRoomAt } from '../frame/loading';
import { TurnAnnouncement } from '../standing/TurnAnnouncement';
import { Desk } from './Desk';
import { FormSkeleton } from './FormSkeleton';
import { FanGround } from './fan/ground';
import { Head } from './Head';
import { History } from './History';
import { Middle } from './Middle';
import { Moved } from './Moved';
import { barredFrom, type Opened } from './opened';
import { Questions } from './questions/Questions';
import { LeaderSide } from './sides/LeaderSide';
import { TeamSide } from './sides/TeamSide';
import type { Moment } from './then/Then';
import type { Setting } from './useForm';
import { useMoved } from './useMoved';

const Then = lazy(async () => ({ default: (await import('./then/Then')).Then }));
const NobodyActive = lazy(() => import('../team/NobodyActive'));
const AskForm = lazy(async () => ({ default: (await import('./questions/QuestionForms')).AskForm }));
const AnswerForm = lazy(async () => ({ default: (await import('./questions/QuestionForms')).AnswerForm }));

type Props = { room: RoomView; which: Which; onClose?: (() => void) | undefined };

/** Both sides of the table and what lies between them. One form is open at a time. */
export function Table({ room, which, onClose }: Props) {
  const { negotiation } = room;
  const { viewer, version, legal, agreed, questions, phase } = negotiation;
  const [opened, setOpened] = useState<Opened | null>(null);
  const opener = useRef<Element | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const middle = useRef<HTMLDivElement>(null);
  const underWay = useRef<Promise<unknown> | null>(null);

  const [moment, setMoment] = useState<Moment | null>(null);
  const past = useRoomAt(which, moment?.number ?? null);
  const seer = useRef<Element | null>(null);
  const see = (next: Moment) => {
    if (next.number === moment?.number) return setMoment(null);
    seer.current = document.activeElement;
    setMoment(next);
  };
  const backToNow = () => {
    setMoment(null);
    if (seer.current instanceof HTMLElement) seer.current.focus();
  };
  const sides = moment && past.data?.ok ? past.data.value.negotiation : negotiation;

  const open = (form: Opened) => {
    setMoment(null);
    opener.current = document.activeElement;
    setOpened(form);
  };
  const [closed, setClosed] = useState(0);
  const close = () => {
    setOpened(null);
    setClosed(closed + 1);
  };
  // Back to the button that opened the form, or to the top where the move has made it disappear.
  useEffect(() => {
    if (closed === 0) return;
    const back = opener.current;
    if (back instanceof HTMLElement && back.isConnected) back.focus();
    else heading.current?.focus();
  }, [closed]);

  const look = () => {
    flushSync(() => setMoment(null));
    const first = middle.current?.querySelector<HTMLElement>('.look-here .section-title');
    first?.focus();
    first?.scrollIntoView({ block: 'start' });
  };

  const isParty = viewer !== 'observer';
  const setting: Setting | null = isParty ? { which, viewer, version, underWay, onDone: close, onCancel: close } : null;
  const answered = opened?.form === 'answer' ? questions.find(each => each.number === opened.question) : undefined;
  const isQuestionGone = opened?.form === 'answer' && !answered;
  const isAmongQuestions = opened?.form === 'ask' || opened?.form === 'answer';
  const isWriting = opened !== null && !isQuestionGone;
  const { mover, catchUp } = useMoved({ which, seen: version, isWriting, underWay });
  const isTermsHidden = opened !== null && ['offer', 'accept'].includes(opened.form);
  const isPressed = legal.includes('answer') && questions.some(each => !each.answer && each.blocking);
  // A pressing question stands first; but never does a form move away under somebody's hands.
  const [questionsFirst, setQuestionsFirst] = useState(isPressed);
  if (!opened && questionsFirst !== isPressed) setQuestionsFirst(isPressed);

  const questionPart =
    isParty || questions.length > 0 ? (
      <Questions
        negotiation={negotiation}
        onAsk={() => open({ form: 'ask' })}
        onAnswer={question => open({ form: 'answer', question })}
        asking={
          opened?.form === 'ask' && setting ? (
            <Suspense fallback={<FormSkeleton />}>
              <AskForm setting={setting} barred={barredFrom('ask', legal)} mayBlock={phase !== 'running'} />
            </Suspense>
          ) : null
        }
        answering={
          answered && setting
            ? {
                number: answered.number,
                form: (
                  <Suspense key={answered.number} fallback={<FormSkeleton />}>
                    <AnswerForm question={answered} setting={setting} barred={barredFrom('answer', legal)} />
                  </Suspense>
                ),
              }
            : null
        }
      />
    ) : null;

  return (
    <FanGround.Provider value={room}>
      <TurnAnnouncement of={negotiation} />
      <Head
        negotiation={negotiation}
        goal={room.goal}
        heading={heading}
        onOpen={open}
        onLook={look}
        isWriting={isWriting}
        onClose={onClose}
      />
      <div className="table">
        <div className="middle" ref={middle}>
          <Suspense fallback={null}>
            <NobodyActive team={room.team} />
          </Suspense>
          <Moved mover={mover} catchUp={catchUp} onShown={() => heading.current?.focus()} />
          <Advice which={which} version={version} viewer={viewer} assessment={negotiation.assessment} />
          {opened && setting && !isAmongQuestions && <Desk room={room} opened={opened} setting={setting} />}
          {questionsFirst && questionPart}
          {moment ? (
            <Suspense fallback={<FormSkeleton />}>
              <Then moment={moment} query={past} onBack={backToNow}>
                {then => (
                  <FanGround.Provider value={{ ...then, isPast: true }}>
                    <Middle room={then} onOpen={open} isWriting={false} isTermsHidden={false} />
                  </FanGround.Provider>
                )}
              </Then>
            </Suspense>
          ) : (
            <Middle room={room} onOpen={open} isWriting={opened !== null} isTermsHidden={isTermsHidden} />
          )}
          {!questionsFirst && questionPart}
          {isParty || agreed !== null ? (
            <History which={which} at={moment?.number ?? null} onSee={opened ? undefined : see} />
          ) : null}
        </div>
        <LeaderSide negotiation={sides} />
        <TeamSide negotiation={sides} />
      </div>
    </FanGround.Provider>
  );
}
