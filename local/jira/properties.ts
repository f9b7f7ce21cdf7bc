import type { Jira } from './jira';
import type { Property, PropertyOwner } from './model';

/** Limits of an entity property (Jira: entity properties). */
export const PROPERTY_LIMITS = { keyCharacters: 255, valueCharacters: 32_768 };

export const propertyId = (owner: PropertyOwner, ownerId: string, key: string): string => `${owner} ${ownerId} ${key}`;

export const propertiesOf = ({ store }: Jira, owner: PropertyOwner, ownerId: string): Property[] =>
  store.all('property').filter(each => each.owner === owner && each.ownerId === ownerId);

export const propertyOf = ({ store }: Jira, owner: PropertyOwner, ownerId: string, key: string): Property | undefined =>
  store.get('property', propertyId(owner, ownerId, key));

/** The value at `status.phase` of a property; nothing where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((inner, name) => {
    const isObject = typeof inner === 'object' && inner !== null;
    return isObject ? (inner as Record<string, unknown>)[name] : undefined;
  }, value);
}
