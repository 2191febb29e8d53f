import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { expect } from 'chai';
import type { Acteur } from '../../../../../../src/kernel/application/Acteur.ts';
import { ArchiveDeMemoires } from '../../../../../../src/modules/memoires/adapters/http-api/wire/ArchiveDeMemoires.ts';
import {
  OuvrirPiece,
  type PieceOuverte,
} from '../../../../../../src/modules/memoires/application/OuvrirPiece.ts';
import { memoires } from '../../../../../../src/modules/memoires/memoiresTokens.ts';
import { structuresFacade } from '../../../../../../src/modules/structures/index.ts';
import { Guichet } from '../../../../../../src/platform/api/Guichet.ts';
import { platform } from '../../../../../../src/platform/tokens.ts';
import { testApp } from '../../../../../support/testApp.ts';
import { PartenaireDeMemoires } from '../../../support/partenaireDeMemoires.ts';
import { UN_PDF } from '../../../support/prestataireConnecte.ts';

const LOURD = 5 * 1024 * 1024;
const PIECES = 6;

/** Remembers what it has opened. */
class OuvrirPieceSuivi extends OuvrirPiece {
  readonly ouverts: Readable[] = [];

  override async execute(demande: Parameters<OuvrirPiece['execute']>[0]): Promise<PieceOuverte> {
    const ouverte = await super.execute(demande);
    this.ouverts.push(ouverte.contenu);
    return ouverte;
  }
}

const octetsLus = (ouvert: Readable): number => (ouvert as { bytesRead?: number }).bytesRead ?? Infinity;

const vers = async (atteint: () => boolean): Promise<void> => {
  while (!atteint()) await delay(5);
};

describe('ArchiveDeMemoires', () => {
  const app = testApp('sqlite', '2026-03-02T09:00:00.000Z');
  let acteur: Acteur;
  let memoireId: number;

  before(async function () {
    this.timeout(60_000);
    const { container } = app();
    const structures = container.get(structuresFacade);
    await structures.chargerReference();
    const partenaire = await PartenaireDeMemoires.deposant(app());
    const pieces = [];
    for (let n = 0; n < PIECES; n += 1) {
      const contenu = Buffer.concat([UN_PDF, Buffer.alloc(LOURD, String(n))]);
      const type = ['ACTE_DESIGNATION', 'ATTESTATION_MISSION'][n] ?? 'AUTRE';
      pieces.push({ idFichier: await partenaire.deposerUnFichier(`p${n}.pdf`, contenu), type });
    }
    memoireId = Number((await partenaire.deposer({ pieces }))['idMemoire']);
    const droits = await structures.habilitationsTechniques(partenaire.structureId);
    acteur = {
      utilisateurId: 1,
      prenom: '',
      nom: 'Compte technique',
      langue: 'fr',
      derniereConnexion: null,
      support: false,
      habilitations: [],
      ...droits,
    };
  });

  const ouvrir = async () => {
    const { container } = app();
    const suivi = new OuvrirPieceSuivi(container.get(memoires.reader), container.get(platform.files));
    const archive = new ArchiveDeMemoires(suivi, container.get(memoires.ouvrirAccuse), new Guichet(2));
    const { memoire, accuse } = await container.get(memoires.consulter).execute({ acteur, memoireId });
    const fichier = archive.de(acteur, [{ memoire, accuse }]);
    expect(suivi.ouverts).to.have.lengthOf(0);
    return { flux: await fichier.ouvrir(), suivi };
  };

  it('n’ouvre une pièce qu’à son tour, et n’en lit que ce qui est pris', async () => {
    const { flux, suivi } = await ouvrir();
    await vers(() => suivi.ouverts.some((ouvert) => octetsLus(ouvert) > 0));
    await delay(100);
    expect(suivi.ouverts).to.have.lengthOf(1);

    let octets = 0;
    for await (const morceau of flux) octets += (morceau as Buffer).length;
    expect(suivi.ouverts).to.have.lengthOf(PIECES);
    expect(octets).to.be.greaterThan(PIECES * LOURD);
  });

  for (const [quand, entamee] of [
    ['au début d’une pièce', false],
    ['au milieu d’une pièce', true],
  ] as const) {
    it(`ferme ce qu’elle a ouvert quand elle est abandonnée ${quand}`, async () => {
      const { flux, suivi } = await ouvrir();
      await once(flux, 'readable');
      if (entamee) await vers(() => suivi.ouverts.some((ouvert) => octetsLus(ouvert) > 0));
      flux.destroy();
      await vers(() => suivi.ouverts.length > 0 && suivi.ouverts.every(({ destroyed }) => destroyed));

      expect(suivi.ouverts).to.have.lengthOf(1);
      expect(suivi.ouverts.map(octetsLus).every((octets) => octets < LOURD)).to.equal(true);
    });
  }
});
