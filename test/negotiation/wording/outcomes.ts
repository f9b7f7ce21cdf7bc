import { measures } from './table';

/** Product outcomes as teams phrase them: changes in what customers, users or colleagues do. None is an output. */
export const outcomes = measures(`
Accounts that invite a second colleague in their first week | % | New accounts with two or more active people within seven days of sign-up, of all new accounts
Time to first value | days | Median days from sign-up to the first report that somebody outside the team opens
Customers who finish set-up without help | % | New customers who complete all set-up steps and never contact support
Accounts that migrate their data themselves in a week | % | New accounts whose import is complete within seven days without our migration team
Weekly active teams completing at least one project | teams | Teams with one or more projects closed in the week
Activation rate | % | Trial accounts that send their first invoice within 14 days
Trial-to-paid conversion | % | Trials that become a paid plan within 30 days
Support tickets about billing | per 1,000 accounts | Tickets with the tag billing, of all accounts that were billed in the month
Launch-day sign-ups who return | % | People who signed up on the day of a campaign launch and come back within seven days
Reports built by customers themselves | per account and month | Custom reports saved by somebody at the customer, not by our consultants
Admins who add a teammate after the first project | % | Of all admins whose first project was closed in the quarter
Automations that customers switch on and keep for a month | per account | Rules still running 30 days after somebody switched them on
Features tried in the first month | features per new account | Distinct areas of the product that somebody of the account used at least once
Revenue reports opened by shop owners on Monday | % of shops | Shops whose owner opens last week's report before Monday noon
Customers who compare costs before they choose a plan | % | Visitors of the plan step who look at two or more plans before they choose
Patients who see their test results within a day | % | Results opened by the patient within 24 hours of their release by the lab
Missed appointments | % | Booked appointments to which the patient did not come
Repeat prescriptions ordered online | % | Of all repeat prescriptions, those that needed no call to the practice
Days from referral to first appointment | days | Median over all referrals of the month
Nurses documenting at the bedside | % of shifts | Shifts in which more than half of the entries are made within ten minutes of the care
Vaccinations delivered per clinic day | doses | Doses given at partner clinics on days on which they are open
Discharge letters that the GP receives on the day of discharge | % | Delivery receipt from the GP's system on the same calendar day
Patients staying on their treatment plan for eight weeks | % | Patients with no gap longer than three days
Loan applications completed in one sitting | % | Applications submitted in the session in which they were begun
Card payments declined by mistake | per 10,000 payments | Genuine payments that our fraud rules stop, as confirmed by the customer
New customers whose salary arrives in the account | % | Within 60 days of opening the account
Complaints about transfers | per 100,000 transfers | All channels, by the date of the complaint
Savers who add money three months running | % | Savings accounts with at least one deposit by the owner in each of three months
Calls asking where the card is | per 1,000 cards sent | Calls with this reason within 14 days of dispatch
Time from application to decision | hours | Median, credit cards only, weekends included
Identity checks passed at the first attempt | % | Applicants who pass without a second photo
Orders delivered on the promised day | % | Orders that reach the recipient on the day named at checkout
Delivery complaints per 1,000 parcels | complaints | Complaints by recipients, all channels, within seven days of delivery
Parcels delivered at the first attempt | % | Parcels handed over without a second trip or a pick-up point
Shipments rebooked by the recipient without a call | % | Of all shipments whose date or place changed after dispatch
Drivers who finish their route on time | % | Routes closed before the planned end, as scanned by the driver
Dock waiting time | minutes | From arrival at the gate to the start of unloading, median per lorry
Ship-to addresses corrected by customers before dispatch | % | Of all addresses that our check had marked as doubtful
Empty kilometres | % of kilometres driven | Kilometres that carriers on our exchange drive without a load
Orders complete on arrival | % | Orders in which the customer reports no missing or wrong item
Claims submitted complete at the first time | % | Benefit claims for which the office asks no further question
Citizens who renew their permit online | % | Of all renewals in the month
Building permits decided within 30 days | % | From the last missing document to the decision
Letters sent back because a form was filled in wrongly | letters a month | Letters to applicants that ask for a correction
Residents who report a problem and hear back in a week | % | Reports with a first personal reply within seven days
Taxpayers who file before the deadline | % | Private persons, electronic and paper
Counter visits that could have been done online | visits a week | As judged by the clerk at the end of each visit
Subscribers who read on five days a week | % | Paying subscribers with at least one article read to the half on five or more days
Minutes listened per listener | minutes a week | Median over everybody who listened at all
Readers returning within seven days | % | Registered readers only
Episodes finished by listeners | % | Plays that reach the last minute of the episode
New releases played in week one | % of subscribers | Subscribers who play at least one title of the week within seven days of its release
Comments removed by moderators | per 1,000 comments | Comments that break the house rules, found by people or by reports
Viewers who start a second programme | % of evenings | Evenings on which a household begins another programme after the first
Add-to-cart rate | % | Sessions in which at least one product goes into the cart
Search sessions that end in a booking | % | Bookings within 24 hours of the search
Sellers who ship within 24 hours | % | Orders handed to the carrier within 24 hours, by seller
Listings with an enquiry in the first 48 hours | % | New listings only
Hosts who answer within an hour | % | Requests between 8 and 22 o'clock, local time
Buyers who come back for a second purchase | % | Within 90 days of the first
Bookings cancelled within one hour | % | Cancelled by the guest
Returns because the size was wrong | % of orders | Reason given by the customer on the return slip
Cost estimates accepted by home owners | % | Estimates by tradespeople that the owner accepts within two weeks
Baskets abandoned at payment | % | Sessions that reach the payment step and end without an order
Sellers who launch a second shop | % | Sellers with a second shop open within a year of the first
Share of releases rolled back within a day | % | Production releases on our platform that their owners take back within 24 hours
Time to first successful deploy by a new customer | minutes | From sign-up to the first green deploy, median
Build minutes that developers wait for | minutes per developer and day | Minutes in the queue plus minutes of the build, for builds that block a person
Projects with a green build in the first hour | % | New projects connected in the month
Release notes read per active user | notes a week | Notes scrolled to the end
Developers who deploy on their own in week one | % | New developers with a deploy to production and no help by the platform team
API calls that fail because of a wrong parameter | % | Client errors 400 and 422, of all calls with a valid key
Deploys that need a second attempt | % | Deploys followed by another one of the same commit within an hour
Pull requests reviewed within four working hours | % | First review by a person, all customers on the team plan
Release frequency of active projects | releases a week | Median over projects with at least one commit in the week
Integrations installed by new workspaces | per workspace | Within 30 days of the first sign-in
Teams that release without a ticket to the platform team | % | Product teams with at least one release in the month
Time to create a new service | hours | From the request to the first deploy to production by the requesting team
Analysts who answer a question without asking the data team | % | Monthly survey among all analysts
New hires who push code in their first week | % | Engineers, all sites
Incidents that customers find before we do | % of incidents | Incidents whose first sign was a ticket or a call
Password resets through the help desk | per 100 employees | Calls and tickets, not the self-service page
Migration questions in the help channel | per team | Questions asked by product teams that are on their way to the new cluster
Hours spent on the month-end close | hours per clerk | From the first of the month to sign-off, by time sheet
Deployment lead time | hours | From merge to production, median over all product teams
Students who finish the course they began | % | Within twelve weeks of their first lesson
Lessons done per learner | lessons a week | Learners with at least one lesson in the last four weeks
Claims settled without a follow-up call | % | Motor claims below 2,000 euros
Households that shift their washing to the night | % | Households with a smart meter, compared with the same month last year
Applicants who complete their profile | % | Profiles with all five parts, within a week
Guests who check in before arrival | % | Bookings of two nights or more
Appointments paid online | % | Appointments paid by card or wallet before or at the visit, of all that took place
Help sessions resolved without contacting support | % | Sessions in the help centre with no ticket within 24 hours
Accounts that launched a campaign in their first week | % | Accounts with one campaign sent to at least ten recipients
Time to first booking | days | From the day a studio signs up
Increase the share of shoppers who find a size on the first try | % | Orders of a single size that are not returned
Reduce the time from sign-up to first invoice | days | Median, new accounts
More families plan their week in the app | families a week | Families with three or more meals planned by Sunday evening
Get new drivers to their first paid trip faster | days | From approval to the end of the first paid trip
Weekly active accounts | accounts | Accounts with at least one person signed in during the week
Crash-free sessions | % | Sessions without a crash, both platforms
Search success | % | Searches followed by a click that is not undone within ten seconds
Active accounts with 3 or more staff-active days a week | % | Accounts with two or more staff
Started bookings that are completed | % | Of all bookings that reach the second step
Retention in month two | % | Customers active in week five to eight, of those active in week one
Migrated customers still active after 30 days | % | Customers that came over from the old product, by day of the change
New portal users who never call again | % | Users with no call in the 60 days after their first sign-in
Did you find what you came for? | % yes | One question at the end of one visit in twenty
Live chats closed at first contact | % | Chats with no second contact by the same customer within three days
`);
