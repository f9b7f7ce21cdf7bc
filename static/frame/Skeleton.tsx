/** A grey bar in place of text that is on its way. Height and width are those of what will stand there. */
export const Bar = ({ width, height }: { width: string; height: string }) => (
  <span className="skeleton-bar" style={{ width, height }} aria-hidden="true" />
);

/** Says once, to a screen reader, that something is on its way. */
export const Waiting = ({ label, children }: { label: string; children: React.ReactNode }) => (
  <div className="skeleton" role="status" aria-label={label}>
    {children}
  </div>
);
