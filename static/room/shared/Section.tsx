import { type ReactNode, type Ref, useId } from 'react';

/** A part of the shared middle, under its own heading. */
export function Section({
  title,
  aside,
  head,
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  head?: Ref<HTMLHeadingElement>;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id} className="section-title" ref={head} tabIndex={-1}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
