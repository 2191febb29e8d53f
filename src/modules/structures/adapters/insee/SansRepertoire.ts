import type {
  RepertoireDesEntreprises,
  ReponseDuRepertoire,
} from '../../application/ports/RepertoireDesEntreprises.ts';

/** Where no répertoire is configured. */
export class SansRepertoire implements RepertoireDesEntreprises {
  readonly branche = false;

  trouver(): Promise<ReponseDuRepertoire> {
    return Promise.resolve({ nature: 'INDISPONIBLE' });
  }
}
