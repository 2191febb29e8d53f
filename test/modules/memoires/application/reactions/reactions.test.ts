import { expect } from 'chai';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { OuvrirAccuse } from '../../../../../src/modules/memoires/application/OuvrirAccuse.ts';
import type { NotificationsMemoire } from '../../../../../src/modules/memoires/application/ports/NotificationsMemoire.ts';
import { AvertirDuDepot } from '../../../../../src/modules/memoires/application/reactions/AvertirDuDepot.ts';
import { AvertirDuTraitement } from '../../../../../src/modules/memoires/application/reactions/AvertirDuTraitement.ts';
import { EtablirAccuseDeDepot } from '../../../../../src/modules/memoires/application/reactions/EtablirAccuseDeDepot.ts';
import { AccuseIntrouvable, MemoireIntrouvable } from '../../../../../src/modules/memoires/domain/erreurs.ts';
import type { EtatDuMemoireChange } from '../../../../../src/modules/memoires/domain/EtatDuMemoireChange.ts';
import type { MemoireDepose } from '../../../../../src/modules/memoires/domain/MemoireDepose.ts';
import type { Memoire } from '../../../../../src/modules/memoires/domain/Memoire.ts';
import { DiskFileStore } from '../../../../../src/platform/files/DiskFileStore.ts';
import { rejection } from '../../../../support/rejection.ts';
import { unAgent, unDeposant } from '../../support/acteurs.ts';
import { referentiel } from '../../support/referentiel.ts';
import { unMemoire } from '../../support/unMemoire.ts';
import { LYON, PARIS, STRUCTURE, unMonde } from '../../support/unMonde.ts';

const par = { le: new Date('2026-03-05T09:00:00.000Z'), acteurId: 2, acteurNom: 'Paul Roux' };

const deposeDans = async (monde: ReturnType<typeof unMonde>) => {
  const memoire = await monde.garder(unMemoire().complet(LYON).avec({ structureId: STRUCTURE }).depose());
  const { id: memoireId, numero, deposeLe } = memoire;
  const event: MemoireDepose = {
    type: 'memoires.memoire-depose',
    survenuLe: deposeLe!,
    memoireId,
    numero: numero!,
    structureId: STRUCTURE,
    juridictionId: LYON,
    acteurId: 1,
  };
  return { memoire, event };
};

class NotificationsGardees implements NotificationsMemoire {
  readonly dites: string[] = [];

  depose({ numero }: Parameters<NotificationsMemoire['depose']>[0]): Promise<void> {
    this.dites.push(`déposé ${String(numero)}`);
    return Promise.resolve();
  }

  traite(
    _: Parameters<NotificationsMemoire['traite']>[0],
    { acte, texte }: Parameters<NotificationsMemoire['traite']>[1],
  ): Promise<void> {
    this.dites.push(`${acte} ${String(texte)}`);
    return Promise.resolve();
  }

  relance(
    { numero }: Parameters<NotificationsMemoire['relance']>[0],
    { texte }: Parameters<NotificationsMemoire['relance']>[1],
  ): Promise<void> {
    this.dites.push(`relance ${String(numero)} ${String(texte)}`);
    return Promise.resolve();
  }
}

describe('EtablirAccuseDeDepot', () => {
  let dossier: string;
  let files: DiskFileStore;

  before(async () => {
    dossier = await mkdtemp(join(tmpdir(), 'accuses-'));
    files = await DiskFileStore.openAt(dossier);
  });
  after(() => rm(dossier, { recursive: true }));

  it('écrit l’accusé une fois, même si l’événement revient', async () => {
    const monde = unMonde();
    const { memoire, event } = await deposeDans(monde);
    let rediges = 0;
    const redacteur = {
      rediger: ({ numero }: { numero: string | null }) => {
        rediges += 1;
        return Promise.resolve(Readable.from([Buffer.from(`accusé ${String(numero)}`)]));
      },
    };
    const reaction = new EtablirAccuseDeDepot(monde.reader, redacteur, files, monde.accuses, monde.clock);
    await reaction.reagir(event);
    await reaction.reagir(event);
    expect(rediges).to.equal(1);

    const ouvrir = new OuvrirAccuse(monde.reader, monde.accuses, files);
    const ouvert = await ouvrir.execute({ acteur: unDeposant(STRUCTURE), memoireId: memoire.id });
    expect(await text(ouvert.contenu)).to.equal(`accusé ${String(memoire.numero)}`);
    expect(ouvert.accuse).to.include({ memoireId: memoire.id, taille: 18 });
    await rejection(ouvrir.execute({ acteur: unAgent(PARIS), memoireId: memoire.id }), MemoireIntrouvable);
  });

  it('n’existe pas encore juste après le dépôt', async () => {
    const monde = unMonde();
    const { memoire } = await deposeDans(monde);
    const ouvrir = new OuvrirAccuse(monde.reader, monde.accuses, files);
    await rejection(
      ouvrir.execute({ acteur: unDeposant(STRUCTURE), memoireId: memoire.id }),
      AccuseIntrouvable,
    );
  });
});

describe('avertissements au prestataire', () => {
  it('dit le dépôt', async () => {
    const monde = unMonde();
    const notifications = new NotificationsGardees();
    const { memoire, event } = await deposeDans(monde);
    const reaction = new AvertirDuDepot(monde.reader, notifications);
    await reaction.reagir(event);
    expect(notifications.dites).to.deep.equal([`déposé ${String(memoire.numero)}`]);
    await rejection(reaction.reagir({ ...event, memoireId: -1 }), MemoireIntrouvable);
  });

  it('dit chaque pas de la juridiction, même quand le mémoire est déjà plus loin, et pas ceux du prestataire', async () => {
    const monde = unMonde();
    const notifications = new NotificationsGardees();
    const { memoire } = await deposeDans(monde);
    const courant = await monde.memoires.get(memoire.id);
    const faire = (geste: (memoire: Memoire) => void): EtatDuMemoireChange => {
      geste(courant);
      return courant.pullEvents()[0] as EtatDuMemoireChange;
    };
    const pas = [
      faire((pris) => pris.prendreEnCharge(par)),
      faire((vu) => vu.demanderComplement(referentiel.findMotif('COMPLEMENT', 'AUTRE')!, 'Quel jour ?', par)),
      faire((repondu) => repondu.completer('Lundi.', par)),
    ];
    await monde.memoires.save(courant);
    const reaction = new AvertirDuTraitement(monde.reader, notifications);
    for (const event of pas) await reaction.reagir(event);
    expect(notifications.dites).to.deep.equal(['PRENDRE_EN_CHARGE null', 'DEMANDER_COMPLEMENT Quel jour ?']);
    await rejection(reaction.reagir({ ...pas[0]!, rang: 99 }), MemoireIntrouvable);
  });
});
