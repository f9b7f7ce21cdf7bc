import { createContext, useContext } from 'react';

/** What a form knows about its fields: what is wrong with one, and that it has been changed since. */
export type FieldErrors = { of(name: string): string | undefined; changed(name: string): void };

export const ErrorsContext = createContext<FieldErrors>({ of: () => undefined, changed: () => {} });
export const useErrors = () => useContext(ErrorsContext);
