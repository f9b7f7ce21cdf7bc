import { useEffect, useRef, useState } from 'react';
import type { RoomView, Which } from '../../src/api';
import { TurnAnnouncement } from '../standing/TurnAnnouncement';
import { Desk } from './Desk';
import { Head } from './Head';
import { History } from './History';
import { HowItGoes } from './HowItGoes';
import { barredFrom, type Opened } from './opened';
import { AnswerForm, AskForm } from './questions/QuestionForms';
import { Questions } from './questions/Questions';
import { AgreementPart } from './shared/AgreementPart';
import { GapPart } from './shared/GapPart';
import { StandingOffer } from './shared/StandingOffer';
import { LeaderSide } from './sides/LeaderSide';
import { TeamSide } from './sides/TeamSide';
import type { Setting } from './useForm';

type Props = { room: RoomView; which: Which; onClose?: (() => void) | undefined };

/** Both sides of the table and what lies between them. One form is open at a time. */
export function Table({ room, which, onClose }: Props) {
  const { negotiation } = room;
  const { viewer, version, legal, standing, agreement, questions } = negotiation;
  const [opened, setOpened] = useState<Opened | null>(null);
  const opener = useRef<Element | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const middle = useRef<HTMLDivElement>(null);

  const open = (form: Opened) => {
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
    const first = middle.current?.querySelector<HTMLElement>('.look-here .section-title');
    first?.focus();
    first?.scrollIntoView({ block: 'start' });
  };

  const isParty = viewer !== 'observer';
  const setting: Setting | null = isParty ? { which, viewer, version, onDone: close, onCancel: close } : null;
  const answered = opened?.form === 'answer' ? questions.find(each => each.number === opened.question) : undefined;
  const isQuestionGone = opened?.form === 'answer' && !answered;
  const isAmongQuestions = opened?.form === 'ask' || opened?.form === 'answer';
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
          opened?.form === 'ask' && setting ? <AskForm setting={setting} barred={barredFrom('ask', legal)} /> : null
        }
        answering={
          answered && setting
            ? {
                number: answered.number,
                form: (
                  <AnswerForm
                    key={answered.number}
                    question={answered}
                    setting={setting}
                    barred={barredFrom('answer', legal)}
                  />
                ),
              }
            : null
        }
      />
    ) : null;

  return (
    <>
      <TurnAnnouncement of={negotiation} />
      <Head
        negotiation={negotiation}
        heading={heading}
        onOpen={open}
        onLook={look}
        isWriting={opened !== null && !isQuestionGone}
        onClose={onClose}
      />
      <div className="table">
        <div className="middle" ref={middle}>
          {opened && setting && !isAmongQuestions && <Desk room={room} opened={opened} setting={setting} />}
          {questionsFirst && questionPart}
          {agreement && (
            <div className="look-here">
              <AgreementPart negotiation={negotiation} />
            </div>
          )}
          {!isTermsHidden && !agreement && <GapPart negotiation={negotiation} />}
          {standing && !agreement && (
            <div className="look-here" hidden={isTermsHidden}>
              <StandingOffer
                negotiation={negotiation}
                onAccept={hash => open({ form: 'accept', hash })}
                onCounter={letter => open({ form: 'offer', letter, answers: standing.number })}
              />
            </div>
          )}
          {agreement && <GapPart negotiation={negotiation} />}
          {!negotiation.assessment && !agreement && !opened && <HowItGoes />}
          {!questionsFirst && questionPart}
          {isParty || agreement ? <History which={which} /> : null}
        </div>
        <LeaderSide negotiation={negotiation} />
        <TeamSide negotiation={negotiation} />
      </div>
    </>
  );
}
