import { contentsWords as words } from '../words/admin-parts';

/** A part of the page: its id in the document, and its heading. */
export type Place = { id: string; title: string };

/** Leads to the parts of the page. The frame has no address of its own, so the way there is gone by hand. */
export const Contents = ({ places }: { places: Place[] }) => {
  const go = (id: string) => {
    const place = document.getElementById(id);
    place?.focus({ preventScroll: true });
    place?.scrollIntoView();
  };
  return (
    <nav className="admin-contents" aria-label={words.label}>
      <ul>
        {places.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={event => {
                event.preventDefault();
                go(id);
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
