import type { ReasonWords } from './said/moves';

/** Moves that ask for one text: to park and to resume (N9), to hand back (N3). */
export const reasonForms: Record<'park' | 'resume' | 'handBack', ReasonWords> = {
  park: {
    title: 'Park this negotiation',
    intro: 'Nobody is to move until either side resumes it. The other side reads your reason.',
    label: 'Reason',
    send: 'Park',
  },
  resume: {
    title: 'Resume this negotiation',
    intro: 'It goes on exactly where it was parked.',
    label: 'Reason',
    send: 'Resume',
  },
  handBack: {
    title: 'Hand back with a question',
    intro:
      'Do this when you cannot assess the priority as it is. The leader answers, then shares it again, changed or as it was.',
    label: 'Question',
    send: 'Hand back',
  },
};

/** Asking and answering (N4). */
export const questionForms = {
  ask: { title: 'Ask a question', label: 'Question', send: 'Ask', blocks: 'Nobody goes on until this is answered' },
  answer: { title: 'Answer the question', label: 'Answer', send: 'Answer' },
};

export const unwritten: string = 'Write it here first.';
