/**
 * The words by which an output, a dictated solution, a business outcome or a traction metric gives itself away (A3, A4,
 * A5, A6). Lower case, without hyphens and apostrophes; an entry has up to four words. What they mean together is said
 * in `wording.ts`.
 */

const list = (entries: string): string[] => entries.split(',').map(entry => entry.trim());

/** Verbs told as order/done/doing, by these forms. */
const verbs = (entries: string) => {
  const told = list(entries).map(entry => entry.split('/'));
  const form = (place: number) => told.flatMap(forms => forms.slice(place, place + 1));
  return { orders: form(0), done: form(1), doing: form(2) };
};

/** Verbs of shipping that are nothing else. */
export const shippingVerbs = verbs(`
  ship/shipped/shipping, implement/implemented/implementing, migrate/migrated/migrating, rebuild/rebuilt/rebuilding,
  roll out/rolled out/rolling out, go live/gone live/going live, introduce/introduced/introducing,
  integrate/integrated/integrating, automate/automated/automating, replatform/replatformed/replatforming,
  refactor/refactored/refactoring, replace/replaced/replacing, consolidate/consolidated/consolidating,
  decommission/decommissioned/decommissioning, retire/retired/retiring, deprecate/deprecated/deprecating,
  extract/extracted/extracting, modernise/modernised/modernising,
  conduct/conducted/conducting, rebrand/rebranded/rebranding, modernize/modernized/modernizing
`);

/** Verbs of shipping that name a project when they are nouns: "Redesign of the calendar". */
export const projectVerbs = verbs(`
  launch/launched/launching, redesign/redesigned/redesigning, rewrite/rewritten/rewriting,
  relaunch/relaunched/relaunching
`);

/** Verbs of shipping that also begin the name of a measure ("Build minutes"): orders only before what is made. */
export const looseVerbs = verbs(`
  build/built/building, design/designed/designing, deploy/deployed/deploying, upgrade/upgraded/upgrading,
  fix/fixed/fixing, release/released/releasing
`);

/** Everyday verbs: orders only before a thing that teams make. */
export const makingVerbs = verbs(`
  create/created/creating, add/added/adding, deliver/delivered/delivering, develop/developed/developing,
  install/installed/installing, set up/set up/setting up, enable/enabled/enabling, publish/published/publishing,
  move/moved/moving, convert/converted/converting, switch/switched/switching, finish/finished/finishing,
  prototype/prototyped/prototyping, support/supported/supporting, offer/offered/offering, use/used/using,
  put/put/putting, get/got/getting
`);

/** Nouns that name a project. */
export const projectNouns = list(`
  audit, user research, migration, rollout, implementation, golive, modernisation, proof of concept, modernization
`);

/** Words that say of a thing that it is there. */
export const doneWords = list(`
  live, in place, in production, in both stores, switched off, moved, converted
`);

/** Words that say of a new thing that it is there, and of an old one how good it is: "the app must be available". */
export const readyWords = list(`
  available, ready
`);

/** Words that say of a project that it is over, and nothing of a thing: customers close things, too. */
export const endWords = list(`
  done, completed, finished, delivered, closed, merged, resolved, met, run
`);

/** Units that only say whether something is there, or since when. */
export const yesNoUnits = list(`
  yes/no, y/n, boolean, true/false, date, on time, milestone, approved
`);

/** What a team counts of its own work. Plurals are understood. */
export const workWords = list(`
  a/b test, story point, user story, epic, sprint, per sprint, team velocity, roadmap, roadmap item, backlog item,
  technical debt, technical debt ticket, test coverage
`);

/** What teams make. Plurals are understood. */
export const things = list(`
  api, app, assistant, banner, beta, blog, bot, button, chatbot, checkout, community, component, dark mode, dashboard,
  database, design system, documentation, editor, email flow, endpoint, engine, feature, filter, flow, forum, gateway,
  help center, help centre, home page, homepage, index, integration, kubernetes, layout, ledger, live chat,
  machine learning, map view, marketplace, microservice, mode, model, module, mvp, notification, page, pipeline,
  planner, platform, plugin, portal, program, programme, provider, recommendation, reminder, scanner, screen, sdk,
  search, service, signin, single signon, software, sso, system, tab, template, tier, tool, twofactor, version,
  warehouse, website, widget, wizard, workflow
`);

/** Whose behaviour an outcome changes, one of each. Only many act; one may name a thing: "customer portal". */
export const people = list(`
  account, admin, agent, analyst, applicant, buyer, citizen, client, clinic, colleague, company, customer, developer,
  doctor, driver, employee, engineer, family, guest, hire, host, household, learner, listener, manager, member,
  merchant, nurse, owner, parent, partner, patient, reader, recipient, resident, saver, school, seller, shop, shopper,
  signup, student, studio, subscriber, taxpayer, teacher, team, tenant, trial, user, viewer, visitor, workspace
`);

/** Many of them, where the ending does not say so. */
export const crowds = list(`
  people, children
`);

/** Words before or behind somebody's doing. */
export const relatives = list(`
  who, that, which, whose, themselves
`);

/** Words of a share, a duration or a state of customers. */
export const rates = list(`
  rate, ratio, share, percentage, frequency, time, days, hours, minutes, conversion, retention, activation, success,
  adoption, engagement, abandonment
`);

/** Words that say how somebody fares, not whether a thing is there. */
export const manners = list(`
  per, within, without, again, at the first, at first, on arrival
`);

/** What travels to customers and is not made by the team. Plurals are understood. */
export const goods = list(`
  order, parcel, package, shipment, item, meal, letter, result, prescription
`);

/** What nobody can ship. */
export const intangibles = list(`
  trust, value, confidence, awareness, demand, relationship, certainty, habit, momentum, room
`);

/** Words of a time. */
export const periods = list(`
  day, week, month, quarter, date, season
`);

/** Numbers; `#` is one in digits. */
export const numbers = list(`
  #, two, three, four, five, six, ten
`);

/** Words before a thing that is yet to be. */
export const articles = list(`
  a, an, new, another
`);

/** Words before a thing that everybody knows. */
export const determiners = list(`
  the, our, your, this, all, everything
`);

/** Small words behind a noun. `by`, `of`, `to` and the means have a part of their own. */
export const links = list(`
  for, in, into, from, on, across, at, after, before, since, during, about, around, until, than, between
`);

/** Who makes things: the leader and the team. */
export const ours = list(`
  we, us, you, i, the team, our team, your team, this team
`);

/** Words before an order. */
export const openers = list(`
  finally, now, then, also, just, next, first, and
`);

/** Words before an order that needs nobody named. */
export const pleas = list(`
  please, let us, lets, it is time to, its time to, so, therefore, could you, can you, crucial that we,
  important that we, essential that we
`);

/** Words of an order to us, or of a plan of ours. */
export const modals = list(`
  must, should, shall, will, could, can, need to, needs to, have to, has to, want to, want you to, expect you to,
  are to, going to, are going to, plan to, would like to, ought to
`);

/** Words before a thing that the leader wants. */
export const needs = list(`
  need, want, want to see, would like to see, would love to see, would like
`);

/** Words of an outcome, before the means that is to bring it about. */
export const changes = list(`
  increase, improve, reduce, raise, grow, boost, lift, cut, drive, help, more, fewer, less, better, higher, lower
`);

/** Words before a means. */
export const means = list(`
  through, via, with
`);

/** Words before what is to be made, in "the answer is a chatbot". */
export const aims = list(`
  answer, solution, priority, goal, focus, task, deliverable, plan, idea
`);

/** Words by which customers suffer: a sentence with one tells what matters. */
export const pains = list(`
  takes, took, costs, too, hard, slow, difficult, confusing
`);

/** What a business is judged by, and what no team moves by itself. */
export const businessWords = list(`
  revenue, mrr, arr, turnover, sales, income, profit, ebitda, margin, gross profit, churn, churned, nps,
  net promoter score, cost, costs, expenses, gmv, gross merchandise volume, gross merchandise value, lifetime value,
  ltv, clv, cac, arpu, market share, contract value, return on ad spend, roas, roi, cash flow
`);

/** Words that may follow a business word and leave it what it is. */
export const measureWords = list(`
  rate, growth, retention, share, ratio, score, volume, target, savings
`);

/** Parts of a product that are used one by one. Plurals are understood. */
export const features = list(`
  alert, apple pay, assistant, badge, banner, bot, bulk edit, bulk upload, button, calculator, carousel, chatbot,
  checklist, dark mode, dashboard, digest, editor, email, export, feed, filter, gallery, google pay, integration, map,
  map view, menu, mode, newsletter, notification, page, planner, plugin, popup, push, qr code, reminder, screen,
  shortcut, story, tab, template, tooltip, tour, twofactor, voice search, widget, wish list, wishlist, wizard
`);

/** Nouns that count use. Plurals are understood. */
export const uses = list(`
  click, tap, open, view, page view, visit, download, install, scan, use, usage, adoption, optin, clickthrough,
  impression, query, conversation, user, session, completion, engagement
`);

/** Verbs of use. */
export const usings = list(`
  use, uses, used, using, try, tried, open, opened, opening, activate, activated, click, clicked, enable, enabled,
  see, visit, visited
`);
