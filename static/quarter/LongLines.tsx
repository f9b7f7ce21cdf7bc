import type { ComponentProps } from 'react';
import { LongCards } from './LongCards';
import { LongTable } from './LongTable';

type Props =
  | ({ as: 'table' } & ComponentProps<typeof LongTable>)
  | ({ as: 'cards' } & ComponentProps<typeof LongCards>);

/** A long list in the shape there is room for. */
const LongLines = (props: Props) => (props.as === 'table' ? <LongTable {...props} /> : <LongCards {...props} />);

export default LongLines;
