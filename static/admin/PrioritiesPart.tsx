import { priorityRightWords as words } from '../words/signals';

/** Who may say what matters most is Jira's to keep: this says where. */
const PrioritiesPart = () => (
  <>
    <p>{words.what}</p>
    <p>{words.default}</p>
    <p>{words.where}</p>
  </>
);

export default PrioritiesPart;
