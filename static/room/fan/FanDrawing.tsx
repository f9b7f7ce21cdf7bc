import { useLayoutEffect, useRef, useState } from 'react';
import { fanWords } from '../../words/fan';
import { day } from '../../words/numbers';
import { type Drawing, drawingOf, type EndMark, LEADER } from './drawing';
import type { Fan } from './fan';

const HEIGHT = 272;

const Shape = ({ mark }: { mark: EndMark }) => {
  switch (mark) {
    case 'need':
      return <path className="fan-need" d="M0-6 6 0 0 6-6 0Z" />;
    case 'target':
      return (
        <>
          <circle className="fan-target-ring" r="6" />
          <circle className="fan-target" r="2.5" />
        </>
      );
    case 'actual':
      return <rect className="fan-actual" x="-5.5" y="-5.5" width="11" height="11" rx="1.5" />;
    default:
      return null;
  }
};

/** From a mark at the quarter's end to its name in the margin. */
const Names = ({ drawing: { ends, right } }: { drawing: Drawing }) => (
  <>
    {ends.map(({ mark, text, y, at }) => (
      <g key={mark}>
        <path
          className="fan-leader"
          d={`M${right + 2} ${y}C${right + 8} ${y} ${right + 6} ${at} ${right + LEADER} ${at}`}
        />
        <text className={`fan-name fan-name-${mark} numbers`} x={right + LEADER + 3} y={at} dy="0.35em">
          {text}
        </text>
      </g>
    ))}
  </>
);

const Axes = ({ drawing, quarter }: { drawing: Drawing; quarter: string }) => {
  const { left, right, top, bottom, levels, months } = drawing;
  const { from, to } = drawing.quarter;
  return (
    <>
      <rect className="fan-quarter" x={from} y={top - 18} width={Math.max(0, to - from)} height={bottom - top + 18} />
      <text className="fan-quarter-name" x={(from + to) / 2} y={top - 5} textAnchor="middle">
        {quarter}
      </text>
      {levels.map(({ y, text }) => (
        <g key={text}>
          <line className="fan-level" x1={left} x2={right} y1={y} y2={y} />
          <text className="fan-tick numbers" x={left - 6} y={y} dy="0.35em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <line className="fan-axis" x1={left} x2={right} y1={bottom} y2={bottom} />
      {months.map(({ x, on }) => (
        <g key={on}>
          <line className="fan-axis" x1={x} x2={x} y1={bottom} y2={bottom + 4} />
          <text
            className={on.slice(5, 7) === '01' ? 'fan-tick fan-year' : 'fan-tick'}
            x={x}
            y={bottom + 18}
            textAnchor="middle"
          >
            {fanWords.month(on)}
          </text>
        </g>
      ))}
    </>
  );
};

const Today = ({ drawing: { today, top, bottom, left, right }, name }: { drawing: Drawing; name: string }) => {
  if (today === null) return null;
  const isLate = today > (left + right) / 2;
  return (
    <>
      <line className="fan-today" x1={today} x2={today} y1={top} y2={bottom} />
      <text
        className="fan-today-name"
        x={today + (isLate ? -5 : 5)}
        y={bottom - 7}
        textAnchor={isLate ? 'end' : 'start'}
      >
        {name}
      </text>
    </>
  );
};

const Body = ({ fan, width, label }: { fan: Fan; width: number; label: string }) => {
  const { unit } = fan.measure;
  const drawing = drawingOf(fan, width, HEIGHT, {
    level: fanWords.level,
    mark: (mark, value) => fanWords.mark(mark, value, unit),
  });
  const { left, right, need, target, actual, baseline } = drawing;
  return (
    <svg className="fan-drawing" width={width} height={HEIGHT} role="img" aria-label={label}>
      <Axes drawing={drawing} quarter={fan.quarter} />
      <path className="fan-outer" d={drawing.outer} />
      <path className="fan-inner" d={drawing.inner} />
      <path className="fan-median" d={drawing.median} />
      <Today drawing={drawing} name={fan.isPast && fan.today ? day(fan.today) : fanWords.today} />
      {need !== null && <line className="fan-need-line" x1={left} x2={right} y1={need} y2={need} />}
      <path className="fan-course" d={drawing.course} />
      {actual && <path className="fan-course" d={`M${actual.from.x} ${actual.from.y}L${actual.x} ${actual.y}`} />}
      {drawing.dots.map(({ x, y, on, value }) => (
        <circle key={on} className="fan-dot" cx={x} cy={y} r="3.5">
          <title>{fanWords.reading(on, value, unit)}</title>
        </circle>
      ))}
      <circle className="fan-baseline" cx={baseline.x} cy={baseline.y} r="5" />
      <Names drawing={drawing} />
      {need !== null && <At x={right} y={need} mark="need" />}
      {target && <At x={target.x} y={target.y} mark="target" />}
      {actual && <At x={actual.x} y={actual.y} mark="actual" />}
    </svg>
  );
};

const At = ({ x, y, mark }: { x: number; y: number; mark: EndMark }) => (
  <g transform={`translate(${x} ${y})`}>
    <Shape mark={mark} />
  </g>
);

/** The fan as wide as there is room, drawn anew when that changes; its height is always the same. */
export function FanDrawing({ fan, label }: { fan: Fan; label: string }) {
  const frame = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = frame.current;
    if (!element) return;
    const measure = () => setWidth(Math.floor(element.clientWidth));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div className="fan-canvas" ref={frame}>
      {width > 0 && <Body fan={fan} width={width} label={label} />}
    </div>
  );
}
