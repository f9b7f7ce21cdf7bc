type Answer = { status: number; code: string };

/** Pages: "Error handling for the Key-Value Store" and "… for the Custom Entity Store"; KEY_NOT_FOUND is what the SDK understands. */
const DOCUMENTED = {
  keyNotFound: { status: 404, code: 'KEY_NOT_FOUND' },
  keyTooShort: { status: 400, code: 'KEY_TOO_SHORT' },
  entityKeyEmpty: { status: 400, code: 'EMPTY_KEY' },
  keyTooLong: { status: 400, code: 'KEY_TOO_LONG' },
  keyInvalid: { status: 400, code: 'INVALID_KEY' },
  valueTooLarge: { status: 400, code: 'MAX_SIZE' },
  valueTooDeep: { status: 400, code: 'MAX_DEPTH' },
  conditionUnknown: { status: 400, code: 'INVALID_FILTER_CONDITION' },
  conditionValues: { status: 400, code: 'INVALID_FILTER_VALUES' },
  conditionValuesMissing: { status: 400, code: 'INSUFFICIENT_FILTER_VALUES' },
  kvsLimit: { status: 400, code: 'LIST_QUERY_LIMIT_EXCEEDED' },
  kvsWhere: { status: 400, code: 'QUERY_WHERE_INVALID' },
  kvsWhereField: { status: 400, code: 'QUERY_WHERE_FIELD_INVALID' },
  entityLimit: { status: 400, code: 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE' },
  filterEmpty: { status: 400, code: 'EMPTY_FILTER_OPERATOR' },
  filterOperators: { status: 400, code: 'INVALID_FILTER_OPERATORS_COMBINATION' },
  entityNameTooShort: { status: 400, code: 'ENTITY_TYPE_TOO_SHORT' },
  entityNameTooLong: { status: 400, code: 'ENTITY_TYPE_TOO_LARGE' },
  entityNameInvalid: { status: 400, code: 'INVALID_ENTITY_TYPE' },
  entityValue: { status: 400, code: 'INVALID_ENTITY_VALUE' },
  rateLimit: { status: 429, code: 'RATE_LIMIT_EXCEEDED' },
} as const satisfies Record<string, Answer>;

/** Reported by third parties, absent from the documentation's tables; to be confirmed on a real site. */
const REPORTED = {
  conditionFailed: { status: 400, code: 'CONDITIONAL_CHECK_FAILED' },
  keyConflict: { status: 409, code: 'KEY_CONFLICT' },
  returnValuePolicy: { status: 400, code: 'INVALID_KEY_POLICY_RETURN_VALUE_COMBINATION' },
  transaction: { status: 400, code: 'INVALID_TRANSACTION_REQUEST' },
  anyAttribute: { status: 422, code: 'INVALID_ENTITY_ATTRIBUTE' },
} as const satisfies Record<string, Answer>;

/** GUESSES, all of them: the refusal itself is documented, its code is not. No app may branch on these. */
const GUESSED = {
  request: { status: 400, code: 'BAD_REQUEST' },
  valueMissing: { status: 400, code: 'INVALID_VALUE' },
  ttl: { status: 400, code: 'INVALID_TTL' },
  entityUnknown: { status: 400, code: 'INVALID_ENTITY_TYPE' },
  indexUnknown: { status: 400, code: 'INVALID_ENTITY_INDEX' },
  attributeUnknown: { status: 400, code: 'INVALID_ENTITY_ATTRIBUTE' },
  indexedValueTooLarge: { status: 400, code: 'INVALID_ENTITY_VALUE' },
  partition: { status: 400, code: 'INVALID_FILTER_VALUES' },
  tooManyConditions: { status: 400, code: 'INVALID_FILTER_CONDITION' },
  cursor: { status: 400, code: 'INVALID_CURSOR' },
  batch: { status: 400, code: 'INVALID_BATCH_REQUEST' },
} as const satisfies Record<string, Answer>;

const REFUSALS = { ...DOCUMENTED, ...REPORTED, ...GUESSED };

export type Reason = keyof typeof REFUSALS;

/** An expected refusal on its way out of the store; thrown so that it also rolls back what was begun. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: string;

  constructor(reason: Reason, message: string) {
    super(message);
    this.status = REFUSALS[reason].status;
    this.code = REFUSALS[reason].code;
  }
}
