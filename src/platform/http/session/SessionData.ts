import 'express-session';
import type { Flash } from '../../web/PageContext.ts';

declare module 'express-session' {
  interface SessionData {
    utilisateurId?: number;
    csrfToken?: string;
    flash?: Flash;
    /** Epoch milliseconds. */
    creeeLe?: number;
    vueLe?: number;
    /** The structure of the filter; absent for « Toutes les structures ». */
    structureChoisie?: number;
  }
}
