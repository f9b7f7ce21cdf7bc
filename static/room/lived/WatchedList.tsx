import type { Watched } from './watched';

/** What was written beforehand, each with how it stands now. Nothing is shown where nothing was written. */
export const WatchedList = ({ title, all }: { title: string; all: Watched[] }) =>
  all.length === 0 ? null : (
    <div className="lived-part">
      <h3 className="lived-title">{title}</h3>
      <ul className="watched">
        {all.map(({ line, from, state, tone }) => (
          <li key={`${line} ${from}`} className={`watched-line watched-${tone}`}>
            <div className="watched-words">
              <p>{line}</p>
              {from && <p className="said">{from}</p>}
            </div>
            <p className="watched-state numbers">{state}</p>
          </li>
        ))}
      </ul>
    </div>
  );
