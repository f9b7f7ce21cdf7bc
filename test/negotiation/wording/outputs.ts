import { measures } from './table';

/** Outputs as teams phrase them: something shipped, a project's progress, or the team's own activity. */
export const outputs = measures(`
Launch the shift planner | yes/no | The planner is live for all studios
Ship public API v2 | done | Documented and open to every customer
Implement SSO | done | SAML and OIDC available to enterprise customers
Roll out two-factor to all accounts | % | Accounts for which two-factor is switched on
Build a mobile app for drivers | yes/no | The app is in both stores
Migrate everybody to the new billing | % | Accounts on the new billing
Redesign the checkout | date | Day on which all shoppers see the new checkout
Release the Android beta | done | In the Play Store for 500 testers
Complete API documentation | % | Endpoints with an example
Introduce role-based permissions | yes/no | Admins can give each user one of four roles
Integrate with Salesforce | done | Contacts and deals in sync both ways
Automate invoice reminders | done | Reminders go out without anybody touching them
Replace the legacy search | % | Share of traffic on the new search
Deliver the patient portal by March | milestone | Portal in production at all three hospitals
Add Apple Pay | yes/no | Shoppers can pay with Apple Pay
Fix the top 10 usability issues | issues | From the list of the last usability test
Rewrite the pricing engine in Go | % | Lines of the old engine that are replaced
Move all services to Kubernetes | services | Services running in the new cluster
Set up a data warehouse | done | All product events land there daily
Create a partner dashboard | done | Partners can see their leads
Support five new languages | languages | Complete translations of app and help
Finish the onboarding redesign | % | Steps that have the new design
Refactor the notification service | story points | As estimated in the refinement
Decommission the mainframe | yes/no | Power is off
Upgrade to React 19 | % | Packages on version 19
Develop a chatbot for claims | done | Chatbot answers the twenty most frequent questions
Launch 3 new integrations | integrations | Listed in our marketplace
Conduct 20 customer interviews | interviews | Written up and shared
Improve the settings page | done | New layout as designed
Enable offline mode in the app | yes/no | Drivers can work without a signal
We will ship the new editor | done | Default editor for all workspaces
Launch in France and Italy | markets | Shop open, local payment methods available
Prototype and test the self-service returns flow | done | Five tests with customers
Publish the new design system | components | Components that are documented
Switch all customers to the new contract portal | % | Customers whose login leads to the new portal
Consolidate the three help centres into one | help centres | Old addresses redirect
Retire the old mobile app | yes/no | Removed from both stores
Go live with instant payments | yes/no | All retail customers can send them
Deploy the fraud model to production | done | Model scores all card payments
Roll-out of the new till software | % of stores | Stores in which the new software runs
Migration to the new ledger complete | yes/no | Every account is booked in the new ledger
New onboarding redesign live | yes/no | All new users see it
Dark mode | yes/no | Users can choose a dark theme
AI assistant in checkout released to all users | % | Share of sessions that have the assistant
Mobile app v3 in both stores | yes/no | Approved by Apple and Google
The migration of the search index | complete | All documents in the new index
Redesign of the calendar | % | Views that have the new design
Launch of the loyalty programme | date | First day on which customers collect points
Go-live of the claims portal | on time | As in the project plan
Public beta of the workflow builder | live | Anybody can sign up
Number of features shipped | features | Roadmap features in production by the end of the quarter
Features shipped this quarter | number | As listed in the release notes
Story points delivered per sprint | story points | Average of the last three sprints
Velocity | story points | Done at the end of the sprint
Roadmap items completed | % | Of the items planned at the start of the quarter
Sprint commitments met | % | Stories done of stories planned
Pull requests merged by the team | per week | All repositories of the team
Services migrated to the new platform | services | Of 42
Ledger migration | % of the migration complete | By number of accounts
Test coverage of the booking service | % | Lines covered by unit tests
Epics closed | epics | In Jira, by the end of the quarter
Endpoints moved to GraphQL | % | Of all public endpoints
Screens converted to the new design system | screens | Of 64
Implementation of deletion requests | done | Personal data is deleted within 30 days of a request
New pricing page | launched | Visible to all visitors
Shift planner MVP delivered to pilot clinics | done | Five clinics have access
Microservices extracted from the monolith | number | Running on their own
Self-service returns portal, phase 2 | % complete | By tasks in the project plan
Payment provider switch | done | All card payments run over the new provider
Documentation for the partner API | pages | Reviewed and published
A/B tests run | tests a month | Tests with a written result
Experiments launched per quarter | experiments | Started in production
Rollout of e-signature finished in all branches | branches | Branches with the new tablets
API v2 available to all partners | yes/no | Old keys work with both versions
Release 5.2 | shipped | Tagged and installed at the first customer
Accessibility audit done and findings fixed | % | Findings of level A and AA
Feature parity with the old app | % of features | By the list of March
Customers migrated to the new billing | % | Customers moved over by our operations team
New booking engine in production | yes/no | All brands
Help centre relaunch | done | New structure, new design
Checkout 2.0 | % rolled out | By traffic
Legacy API switched off | yes/no | No server answers any more
Backlog items closed | items | Per quarter
Chatbot for the claims hotline | live | Answers before a person does
User research with 15 nurses completed | interviews | Transcribed and coded
Two-factor authentication for all staff accounts | done | Enforced at sign-in
On-time delivery of the roadmap | % | Milestones reached by the planned date
Deadline met for the core banking release | yes/no | Agreed date is 15 March
Warehouse scanner app | rolled out | All nine warehouses
Recommendation engine live on the home page | yes/no | For signed-in readers
Technical debt tickets resolved | tickets | With the label tech-debt
Onboarding wizard built and tested | yes/no | Accepted by the product owner
Data pipeline modernisation | % done | Jobs on the new scheduler
Design of the new permit form | approved | By the head of department
`);
