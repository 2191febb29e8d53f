import { HttpRefusal } from '../http/HttpRefusal.ts';

export class TropDeLignes extends HttpRefusal {
  constructor() {
    super(422, 'export.trop-de-lignes');
  }
}
