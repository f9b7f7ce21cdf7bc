import './quarterSwitch.css';

/** Stands where the quarters will: as high as they are in this width. */
export const SwitchSkeleton = () => <span className="skeleton-bar quarter-switch-pending" aria-hidden="true" />;
