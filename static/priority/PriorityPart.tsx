import { usePortfolio } from '../portfolio/usePortfolio';
import { NewWords } from './NewWords';
import { SharedPart } from './SharedPart';
import type { PriorityValues } from './values';
import { WhichPriority } from './WhichPriority';

type Props = { values: PriorityValues; onChange: (values: PriorityValues) => void; quarter: string };

/** Those of the site; none where they cannot be had, for one may always be named. */
const knownIn = ({ data, isFetching }: ReturnType<typeof usePortfolio>) => {
  if (data?.ok) return data.value.businessOutcomes;
  return !data && isFetching ? null : [];
};

/** What every team that gets the priority reads alike: one that was shared before, or the words of a new one. */
export function PriorityPart({ values, onChange, quarter }: Props) {
  const portfolio = usePortfolio(quarter);
  return (
    <>
      <WhichPriority
        query={portfolio}
        quarter={quarter}
        chosen={values.shared}
        onChoose={shared => onChange({ ...values, shared })}
      />
      {values.shared ? (
        <SharedPart shared={values.shared} />
      ) : (
        <NewWords values={values} onChange={onChange} known={knownIn(portfolio)} />
      )}
    </>
  );
}
