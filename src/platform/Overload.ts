/** More is asked of the process than it takes on: the same request passes a little later. */
export class Overload extends Error {}
