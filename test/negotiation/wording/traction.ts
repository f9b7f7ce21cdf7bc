import { measures } from './table';

/** Traction metrics as teams phrase them: the use of one feature, whatever it does for the customer. */
export const tractionMetrics = measures(`
Push opt-in rate | % | Users who allow push messages
Clicks on the export button | clicks a week | All accounts
Users of the shift planner | users a week | Opened at least once
Adoption of dark mode | % | Users with the dark theme on
Usage of the new dashboard | sessions a week | Sessions in which the dashboard is opened
Export feature usage | exports a month | Files created
Weekly users of the AI assistant | users | One question or more
Accounts using saved filters | % | One saved filter or more
Accounts with two-factor switched on | % | All paid accounts
Opens of the weekly digest email | % | Of mails delivered
Wish list use | % of shoppers | At least one product on the list
Searches with the map view | % | Map opened during the search
Users who tried the new editor | % | At least once since it came out
Feature adoption of comments | % | Documents with a comment
Apple Pay usage | % of payments | Mobile only
Taps on the reorder button | taps a day | Home screen
Sessions with the loan calculator | % | Calculator used once or more
Page views of the pricing page | views | Without our own staff
Onboarding checklist completion | % | All five boxes ticked
People who open the notifications tab | % | Weekly
Downloads of the mobile app | downloads | Both stores
Installs of the Slack integration | installs | Workspaces
Template gallery adoption | % of accounts | One template or more copied
QR code scans at the counter | scans | All branches
Dashboard views per account | views a week | Without admins
Click-through rate of the banner | % | Home page
Number of times bulk edit is used | a week | All accounts
Customers who activate the price alert | % | All signed-in customers
Voice search queries | queries a day | Mobile app
Engagement with the stories feature | minutes | Per user
Chatbot conversations | a week | With at least two messages
Share of orders placed through the widget | % | Partner sites
`);
