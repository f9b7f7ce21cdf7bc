/** Makes `Date` tell the time of the local site. Returns how to move it. */
export function installClock(): (offset: number) => void {
  const Machine = Date;
  let offset = 0;
  class SiteDate extends Machine {
    constructor(...args: unknown[]) {
      // A `Date` constructor takes one to seven values of several types; all but the empty call are the machine's own.
      if (args.length === 0) super(Machine.now() + offset);
      else super(...(args as [number]));
    }
    static override now(): number {
      return Machine.now() + offset;
    }
  }
  // `Date()` without `new` returns text; a class would throw.
  globalThis.Date = new Proxy(SiteDate, { apply: () => new SiteDate().toString() }) as DateConstructor;
  return next => {
    offset = next;
  };
}
