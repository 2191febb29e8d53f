import 'express-session';
import type { Flash } from '../../web/PageContext.ts';

declare module 'express-session' {
  interface SessionData {
    utilisateurId?: number;
    /** A person who has proved her password and owes a code: nobody is signed in yet. */
    attente?: { utilisateurId: number; retour: string };
    /** This session has gone through the second factor, or has set it up. */
    secondFacteur?: boolean;
    /** Where the session was opened: the browser as it names itself, the address without its end. */
    navigateur?: string;
    adresse?: string;
    csrfToken?: string;
    flash?: Flash;
    /** Epoch milliseconds. */
    creeeLe?: number;
    vueLe?: number;
    /** The structure of the filter; absent for « Toutes les structures ». */
    structureChoisie?: number;
  }
}
