import { measures } from './table';

/** Business outcomes as they are handed to teams: true goals of the business, and nothing that a team moves by itself. */
export const businessOutcomes = measures(`
Revenue | k€ a month | As booked by finance
Monthly recurring revenue | € | All paid plans
Annual churn | % | Customers that end their contract
NPS | points | Quarterly survey
Gross margin | % | After shipping and returns
Cost to serve | € per account | Support and hosting
ARR from enterprise accounts | m€ | Contracts above 50,000 euros
Net revenue retention | % | Cohort of last year
Customer acquisition cost | € | Marketing and sales, per new customer
Logo churn | % a quarter | Accounts lost
Average revenue per user | € a month | Paying users
Payments revenue a quarter | € | Our share of all card payments
Profit per order | € | After all variable cost
EBITDA | m€ | As reported
Customer lifetime value | € | Model of finance
Market share in the mid-market | % | By the yearly industry report
Grow new ARR | € | Contracts signed in the quarter
Reduce churn of small shops | % | Shops with one branch
Gross merchandise volume | € | All orders before returns
Operating cost per parcel | € | All depots
Net promoter score of clinics | points | Survey after 90 days
Revenue churn | % | Lost by cancellation and downgrade
Expansion MRR | € | Upgrades and seats
Cloud costs | € a month | All accounts
Turnover per store | € a week | Net of VAT
Advertising income | € | Direct and programmatic
Customers who churn in the first 90 days | % | New customers
Return on ad spend | € per € | All channels
Self-service plan | € MRR | All accounts on this plan
Contract value of renewals | € | Renewals signed in the quarter
Sales in the new market | € | Net of VAT
Cost per ticket | € | Fully loaded
`);
