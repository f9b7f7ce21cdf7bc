import type { ReactNode } from 'react';

/** An empty page: what is not there, and how it comes to be. */
export const Nothing = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="nothing">
    <h2>{title}</h2>
    <p>{children}</p>
  </div>
);
