import * as v from 'valibot';
import { Goal } from '../../src/negotiation';

const linked = (link: string) => v.safeParse(Goal, { link, title: 'More paid online' }).success;

test.each([
  'https://home.atlassian.com/o/7f3c/s/2b1d/goal/BRA-7/about',
  'https://home.atlassian.com/',
  '  https://home.atlassian.com/goal/BRA-7  ',
  'ari:cloud:townsquare:a436116f-02ce-4520-8fbb-7301462a1674:goal/c5dd-1f/9a0b',
  'ari:cloud:townsquare:a436116f:goal/c5dd',
])('%s is a goal', link => {
  expect(linked(link)).toBe(true);
});

test.each([
  ['', 'nothing'],
  ['http://home.atlassian.com/goal/1', 'not encrypted'],
  ['https://home.atlassian.com.evil.example/goal/1', 'another host that begins alike'],
  ['https://evil.example/home.atlassian.com/', 'the host in the path'],
  ['https://home.atlassian.com@evil.example/', 'the host as a user'],
  ['https://user:secret@home.atlassian.com/goal/1', 'a password'],
  ['https://home.atlassian.com:8443/goal/1', 'a port'],
  ['https://sub.home.atlassian.com/goal/1', 'a host below it'],
  ['javascript:alert(1)//https://home.atlassian.com/', 'a script'],
  ['data:text/html,https://home.atlassian.com/', 'a document'],
  ['//home.atlassian.com/goal/1', 'no protocol'],
  ['ari:cloud:townsquare:a436116f:project/c5dd', 'another kind of thing'],
  ['ari:cloud:jira:a436116f:goal/c5dd', 'another product'],
  ['ari:cloud:townsquare:a:goal/b onclick=c', 'more than an ARI'],
  [`https://home.atlassian.com/${'a'.repeat(600)}`, 'too long'],
])('%s is none: %s', link => {
  expect(linked(link)).toBe(false);
});

test.each(['', '   '])('a goal has a title, and %p is none', title => {
  expect(v.safeParse(Goal, { link: 'https://home.atlassian.com/', title }).success).toBe(false);
});
