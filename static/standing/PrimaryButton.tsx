import Button from '@atlaskit/button/new';
import type { NegotiationView } from '../../src/negotiation/view';
import { stateOf } from '../words/states';

type Props = { of: NegotiationView; onPress: () => void; isPending?: boolean };

/** The one thing to do. Prominent only where it is this viewer's move; an observer before agreement has nothing to do. */
export const PrimaryButton = ({ of, onPress, isPending = false }: Props) => {
  const { action } = stateOf(of);
  if (of.viewer === 'observer' && action.kind === 'wait') return null;
  const isMove = action.kind !== 'read' && action.kind !== 'wait';
  return (
    <Button
      appearance={isMove && of.turn === of.viewer ? 'primary' : 'default'}
      onClick={onPress}
      isLoading={isPending}
    >
      {action.label}
    </Button>
  );
};
