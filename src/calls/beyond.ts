import { type Beyond, isInForce, type Move, type Negotiation } from '../negotiation';
import { ofTeam } from '../storage';

/** What a decision needs to know beyond its own negotiation: only a signature asks for the team's other agreements (A1). */
export const beyond = async (state: Negotiation, move: Move, projectId: string): Promise<Beyond> => {
  if (move.kind !== 'accept') return { otherAgreements: 0 };
  const { negotiations } = await ofTeam(projectId, state.quarter, null);
  const others = negotiations.filter(
    other => other.outcomeId !== state.outcomeId && other.agreement !== null && isInForce(other),
  );
  return { otherAgreements: others.length };
};
