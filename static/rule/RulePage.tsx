import './rule.css';
import { useEffect, useState } from 'react';
import { Failure } from '../frame/Failure';
import { Bar, Waiting } from '../frame/Skeleton';
import { getContext } from '../lean/context';
import { formWords as words } from '../words/rule';
import { ActionForm } from './ActionForm';
import { actionOf } from './form';

/** Asks for the inputs of whichever action it is opened for. */
export const RulePage = () => {
  const [context, setContext] = useState<unknown>(null);
  useEffect(() => {
    getContext().then(
      told => setContext(told ?? {}),
      () => setContext({}),
    );
  }, []);
  if (context === null)
    return (
      <main className="rule">
        <Waiting label={words.loading}>
          <Bar width="90%" height="20px" />
          <Bar width="100%" height="72px" />
          <Bar width="100%" height="72px" />
        </Waiting>
      </main>
    );
  const action = actionOf(context);
  return action ? (
    <ActionForm action={action} context={context} />
  ) : (
    <main className="rule">
      <Failure title={words.unknown} sentence={words.unknownWhy} isWhole />
    </main>
  );
};
