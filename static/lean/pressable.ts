/**
 * Stands in for `@atlaskit/primitives/pressable` in the build: the same component, compiled. The original brings a second
 * style engine along, whose style elements the content security policy refuses.
 */
export { Pressable, Pressable as default } from '@atlaskit/primitives/compiled/pressable';
