import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import type { Question } from '../../../src/negotiation/question';
import type { NegotiationView } from '../../../src/negotiation/view';
import { questionWords as words } from '../../words/room';
import { Said } from '../Said';
import { Section } from '../shared/Section';
import './questions.css';

type Props = {
  negotiation: NegotiationView;
  onAsk: () => void;
  onAnswer: (question: number) => void;
  /** The form that is open among the questions: `null` for asking, else by the question's number. */
  asking: ReactNode;
  answering: { number: number; form: ReactNode } | null;
};

const isOpen = (question: Question) => question.answer === null;

/** Open ones first, the oldest on top; answered ones beneath, the newest on top. */
const inOrder = (questions: Question[]) => [
  ...questions.filter(isOpen),
  ...questions.filter(each => !isOpen(each)).reverse(),
];

/** What each side has asked the other, and what was answered. */
export function Questions({ negotiation, onAsk, onAnswer, asking, answering }: Props) {
  const { questions, viewer, legal, phase } = negotiation;
  const isLived = phase === 'running' || phase === 'review' || phase === 'closed';
  const mayAsk = legal.includes('ask');
  if (questions.length === 0 && !mayAsk && !asking) return null;
  const mayAnswer = (question: Question) =>
    isOpen(question) && question.by.party !== viewer && legal.includes('answer');
  return (
    <Section
      title={words.title}
      aside={
        mayAsk ? (
          <div hidden={asking !== null}>
            <Button onClick={onAsk}>{words.ask}</Button>
          </div>
        ) : undefined
      }
    >
      {asking}
      {questions.length === 0 && !asking && <p className="unsaid">{words.none}</p>}
      {questions.length > 0 && (
        <ul className="questions">
          {inOrder(questions).map(question => (
            <li key={question.number} className={isOpen(question) ? 'question question-open' : 'question'}>
              <p className="question-about">
                {words.asks[question.by.party]}
                {isOpen(question) && (
                  <span className="question-state">{question.blocking && !isLived ? words.blocking : words.open}</span>
                )}
              </p>
              <p className="question-text">{question.text}</p>
              <Said by={question.by} />
              {question.answer && (
                <div className="answer">
                  <p className="question-about">{words.answers[question.answer.by.party]}</p>
                  <p className="question-text">{question.answer.text}</p>
                  <Said by={question.answer.by} />
                </div>
              )}
              {answering?.number === question.number && answering.form}
              {mayAnswer(question) && (
                <div hidden={answering?.number === question.number}>
                  <Button
                    appearance={question.blocking ? 'primary' : 'default'}
                    onClick={() => onAnswer(question.number)}
                  >
                    {words.answer}
                  </Button>
                </div>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
