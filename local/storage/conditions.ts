import type { AttributeType, EntitySchema } from './entities';
import { asScalar, type Scalar } from './entity-value';
import { QUERY } from './limits';
import { Refusal } from './refusal';
import type { Filters } from './requests';

const ORDERED: AttributeType[] = ['string', 'integer', 'float'];
const TYPED: AttributeType[] = [...ORDERED, 'boolean'];

/** What each condition compares: how many values, and attributes of which types. */
const OPERATORS = {
  EQUAL_TO: { values: 1, types: TYPED, range: true },
  GREATER_THAN: { values: 1, types: ORDERED, range: true },
  GREATER_THAN_EQUAL_TO: { values: 1, types: ORDERED, range: true },
  LESS_THAN: { values: 1, types: ORDERED, range: true },
  LESS_THAN_EQUAL_TO: { values: 1, types: ORDERED, range: true },
  BETWEEN: { values: 2, types: ORDERED, range: true },
  BEGINS_WITH: { values: 1, types: ['string'], range: true },
  NOT_EQUAL_TO: { values: 1, types: TYPED, range: false },
  CONTAINS: { values: 1, types: ['string'], range: false },
  NOT_CONTAINS: { values: 1, types: ['string'], range: false },
  EXISTS: { values: 1, types: TYPED, range: false },
  NOT_EXISTS: { values: 1, types: TYPED, range: false },
} as const satisfies Record<string, { values: number; types: readonly AttributeType[]; range: boolean }>;

export type Operator = keyof typeof OPERATORS;
/** A condition whose operator and values suit the attribute. */
export type Condition = { operator: Operator; values: [Scalar, ...Scalar[]] };
export type Filter = { any: boolean; items: { property: string; condition: Condition }[] };
type Clause = { condition: string; values: unknown[] };

/** Checks one clause against the type of what it compares. `range` clauses know fewer operators than filters. */
export function parseCondition(clause: Clause, type: AttributeType, use: 'range' | 'filter'): Condition {
  const { condition: operator } = clause;
  if (!isOperator(operator) || (use === 'range' && !OPERATORS[operator].range)) {
    throw new Refusal('conditionUnknown', `${operator} is not a condition of a ${use}`);
  }
  const { values: count, types } = OPERATORS[operator];
  if (clause.values.length < count) {
    throw new Refusal('conditionValuesMissing', `${operator} needs ${count} value(s)`);
  }
  const existence = operator === 'EXISTS' || operator === 'NOT_EXISTS';
  const values = clause.values.map(value => asScalar(existence ? 'boolean' : type, value));
  const [first, ...rest] = values.filter(value => value !== undefined);
  const suits = values.length === count && rest.length === count - 1 && (!existence || first === true);
  if (first === undefined || !suits || !types.some(suited => suited === type)) {
    throw new Refusal('conditionValues', `${operator} with these values does not suit a value of type ${type}`);
  }
  return { operator, values: [first, ...rest] };
}

/** Checks `filters` of a query or `conditions` of a transaction: all `and` or all `or`, on typed attributes. */
export function parseFilter(filters: Filters, entity: EntitySchema): Filter {
  if (filters.and !== undefined && filters.or !== undefined) {
    throw new Refusal('filterOperators', 'Filter operators "and" and "or" cannot be present at the same level');
  }
  const items = filters.and ?? filters.or ?? [];
  if (items.length === 0) throw new Refusal('filterEmpty', 'Filter operators "and" and "or" cannot be empty');
  if (items.length > QUERY.maxConditions) {
    throw new Refusal('tooManyConditions', `There can be at most ${QUERY.maxConditions} conditions`);
  }
  return {
    any: filters.or !== undefined,
    items: items.map(item => {
      const type = entity.attributes.get(item.property);
      if (type === undefined) {
        throw new Refusal('attributeUnknown', `Entity ${entity.name} has no attribute ${item.property}`);
      }
      if (type === 'any') {
        throw new Refusal('anyAttribute', `Attribute ${item.property} is of type any and cannot be compared`);
      }
      return { property: item.property, condition: parseCondition(item, type, 'filter') };
    }),
  };
}

/** Evaluates a filter on a stored entity value. */
export function matches(filter: Filter, value: Record<string, unknown>): boolean {
  const holds = ({ property, condition }: Filter['items'][number]) =>
    compare(condition, Object.hasOwn(value, property) ? value[property] : undefined);
  return filter.any ? filter.items.some(holds) : filter.items.every(holds);
}

/** Guess: an absent attribute satisfies the negative conditions and no other. */
function compare({ operator, values: [first, second = first] }: Condition, value: unknown): boolean {
  if (value === undefined) return operator.startsWith('NOT_');
  switch (operator) {
    case 'EXISTS':
      return true;
    case 'NOT_EXISTS':
      return false;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
      return order(value, first) > 0;
    case 'GREATER_THAN_EQUAL_TO':
      return order(value, first) >= 0;
    case 'LESS_THAN':
      return order(value, first) < 0;
    case 'LESS_THAN_EQUAL_TO':
      return order(value, first) <= 0;
    case 'BETWEEN':
      return order(value, first) >= 0 && order(value, second) <= 0;
    case 'BEGINS_WITH':
      return String(value).startsWith(String(first));
    case 'CONTAINS':
      return String(value).includes(String(first));
    case 'NOT_CONTAINS':
      return !String(value).includes(String(first));
  }
}

/** Strings by their UTF-8 bytes, as the indexes order them. */
function order(a: unknown, b: Scalar): number {
  return typeof b === 'string' ? Buffer.compare(Buffer.from(String(a)), Buffer.from(b)) : Number(a) - Number(b);
}

function isOperator(name: string): name is Operator {
  return Object.hasOwn(OPERATORS, name);
}
