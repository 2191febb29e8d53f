import type { Clock } from '../../../kernel/application/Clock.ts';
import { jourDe } from '../../../kernel/domain/Jour.ts';
import type { DonneesMemoire } from '../domain/DonneesMemoire.ts';
import { ActeImpossible, MemoireDejaDepose, MemoireModifieEntretemps } from '../domain/erreurs.ts';
import { jourDuTarif } from '../domain/tarif/ecartAuTarif.ts';
import type { ActeDemande, ActesSurMemoire } from './ActesSurMemoire.ts';
import { faitsDeVerification } from './faitsDeVerification.ts';
import { juridictionDe } from './destinataires.ts';
import type { Juridictions } from './ports/Juridictions.ts';
import type { MemoireReader } from './ports/MemoireReader.ts';
import type { NumerosDeMemoire } from './ports/NumerosDeMemoire.ts';
import type { Prestataires } from './ports/Prestataires.ts';
import type { Referentiel } from './ports/Referentiel.ts';
import { prestataireDuMemoire } from './prestataireDuMemoire.ts';

/**
 * Deposits a draft, once: of several attempts, whatever their number and their moment, one gives the number and the
 * others are told which it is.
 */
export class DeposerMemoire {
  constructor(
    private readonly actes: ActesSurMemoire,
    private readonly prestataires: Prestataires,
    private readonly juridictions: Juridictions,
    private readonly numeros: NumerosDeMemoire,
    private readonly referentiel: Referentiel,
    private readonly reader: MemoireReader,
    private readonly clock: Clock,
  ) {}

  /** @throws MemoireIncomplet, MemoireDejaDepose */
  async execute(demande: ActeDemande): Promise<DonneesMemoire> {
    try {
      return await this.deposer(demande);
    } catch (erreur) {
      if (erreur instanceof MemoireModifieEntretemps || erreur instanceof ActeImpossible) {
        await this.signalerDejaDepose(demande.memoireId);
      }
      throw erreur;
    }
  }

  private deposer(demande: ActeDemande): Promise<DonneesMemoire> {
    return this.actes.accomplir(demande, 'DEPOSER', async (memoire, par) => {
      const { structureId, entete, mission } = memoire.etat;
      const aujourdhui = jourDe(this.clock.now());
      const prestataire = await this.prestataires.get(structureId, aujourdhui, jourDuTarif(mission));
      const juridiction = await juridictionDe(this.juridictions, entete.juridictionId);
      const { referentiel } = this;
      await memoire.deposer(
        {
          faits: faitsDeVerification({
            memoire: memoire.etat,
            prestataire,
            juridiction,
            referentiel,
            aujourdhui,
          }),
          prestataire: prestataireDuMemoire(prestataire, entete.compteBancaireId),
          numeroter: () => this.numeros.prochainNumero(),
        },
        par,
      );
    });
  }

  /** Once the transaction is over: the winner's number is only visible then. */
  private async signalerDejaDepose(memoireId: number): Promise<void> {
    const numero = (await this.reader.consulter(memoireId))?.numero ?? null;
    if (numero !== null) throw new MemoireDejaDepose(memoireId, numero);
  }
}
