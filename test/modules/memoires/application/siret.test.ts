import { expect } from 'chai';
import { AbandonnerMemoires } from '../../../../src/modules/memoires/application/AbandonnerMemoires.ts';
import { CompleterMemoire } from '../../../../src/modules/memoires/application/CompleterMemoire.ts';
import { DeposerMemoire } from '../../../../src/modules/memoires/application/DeposerMemoire.ts';
import { DupliquerMemoire } from '../../../../src/modules/memoires/application/DupliquerMemoire.ts';
import { EnregistrerEntete } from '../../../../src/modules/memoires/application/EnregistrerEntete.ts';
import { ListerMemoires } from '../../../../src/modules/memoires/application/ListerMemoires.ts';
import {
  structuresASaisir,
  structuresSuivies,
} from '../../../../src/modules/memoires/application/mandats.ts';
import { OuvrirBrouillon } from '../../../../src/modules/memoires/application/OuvrirBrouillon.ts';
import { actesOuverts, peutLire } from '../../../../src/modules/memoires/application/politique.ts';
import {
  ActeInterdit,
  EspaceMemoiresFerme,
  MemoireIntrouvable,
} from '../../../../src/modules/memoires/domain/erreurs.ts';
import type { Acteur } from '../../../../src/kernel/application/Acteur.ts';
import type { NiveauEspace } from '../../../../src/kernel/domain/Espace.ts';
import { rejection } from '../../../support/rejection.ts';
import { habilitation, unActeur } from '../support/acteurs.ts';
import { unPrestataire } from '../support/InMemoryPrestataires.ts';
import { DEPOSE_LE, unMemoire } from '../support/unMemoire.ts';
import { AUTRE_STRUCTURE, LYON, unMonde } from '../support/unMonde.ts';

const ANCIENNE = 10_001;
const NOUVELLE = 10_009;
const MANDANT = 10_010;

/** Of the new fiche, and by it of the old one, as habilitations say it. */
const deLaNouvelle = (niveau: NiveauEspace): Acteur =>
  unActeur(
    1,
    habilitation(NOUVELLE, { MEMOIRES: niveau }),
    habilitation(ANCIENNE, { MEMOIRES: niveau }, { teteId: NOUVELLE }),
  );

const acteur = deLaNouvelle('MODIFICATION');
const partie = unActeur(2);

const preparer = async () => {
  const monde = unMonde();
  monde.prestataires.changer(
    unPrestataire({ id: NOUVELLE, identifiant: '55208131766522', siret: '55208131766522' }),
  );
  monde.prestataires.changer(unPrestataire({ id: ANCIENNE, active: false, teteId: NOUVELLE }));
  const siens = unMemoire().complet(LYON).avec({ structureId: ANCIENNE });
  return {
    monde,
    brouillon: await monde.garder(siens.avec({ id: 1 })),
    refuse: await monde.garder(siens.avec({ id: 2 }).depose('REFUSE')),
    aCompleter: await monde.garder(siens.avec({ id: 3 }).depose('A_COMPLETER')),
    paye: await monde.garder(siens.avec({ id: 4 }).depose('PAYE')),
    dupliquer: new DupliquerMemoire(
      monde.memoires,
      monde.reader,
      monde.brouillons,
      monde.prestataires,
      monde.ids,
      monde.events,
      monde.unitOfWork,
      monde.clock,
    ),
  };
};

describe('Les mémoires après un changement de SIRET', () => {
  it('se suivent par les personnes de la nouvelle fiche, et par elles seules', async () => {
    const { monde, paye } = await preparer();
    const lister = (qui: Acteur, structureId?: number) =>
      new ListerMemoires(monde.reader).execute({
        acteur: qui,
        vue: 'tous',
        ...(structureId !== undefined && { filtres: { structureId } }),
      });
    for (const ou of [undefined, ANCIENNE])
      expect((await lister(acteur, ou)).lignes.map(({ id }) => id)).to.have.members([1, 2, 3, 4]);
    expect((await lister(acteur, NOUVELLE)).lignes).to.deep.equal([]);
    await rejection(lister(partie), EspaceMemoiresFerme);
    expect(peutLire(partie, paye)).to.equal(false);
    expect(structuresSuivies(acteur).map(({ structureId }) => structureId)).to.deep.equal([
      NOUVELLE,
      ANCIENNE,
    ]);
  });

  it('se complètent et s’abandonnent, et restent sous l’ancien SIRET', async () => {
    const { monde, aCompleter, refuse } = await preparer();
    const completer = new CompleterMemoire(monde.actes);
    const demande = { memoireId: aCompleter.id, reponse: 'Voici la page 2.' };
    await rejection(completer.execute({ ...demande, acteur: partie }), MemoireIntrouvable);
    await rejection(completer.execute({ ...demande, acteur: deLaNouvelle('CONSULTATION') }), ActeInterdit);
    expect(await completer.execute({ ...demande, acteur })).to.include({
      etat: 'COMPLETE',
      structureId: ANCIENNE,
    });
    const selection = [{ memoireId: refuse.id }];
    const { faits } = await new AbandonnerMemoires(monde.actes).execute({ acteur, selection });
    expect(faits).to.deep.equal([refuse.id]);
  });

  it('se corrigent sous le nouveau SIRET, à la date du premier dépôt', async () => {
    const { monde, refuse, paye, dupliquer } = await preparer();
    const correction = await dupliquer.execute({ acteur, memoireId: refuse.id });
    expect(correction).to.deep.include({
      etat: 'BROUILLON',
      structureId: NOUVELLE,
      mandataire: null,
      dupliqueDe: refuse.id,
      premierDepotLe: DEPOSE_LE,
    });
    expect(correction.prestataire).to.include({ siret: '55208131766522' });
    expect(correction.pieces).to.have.lengthOf(refuse.pieces.length);
    expect(await monde.garde(correction.id)).to.include({ structureId: NOUVELLE });
    expect(await monde.garde(refuse.id)).to.include({ etat: 'DUPLIQUE_APRES_REFUS', structureId: ANCIENNE });
    expect(await dupliquer.execute({ acteur, memoireId: paye.id })).to.include({ structureId: NOUVELLE });
    await rejection(
      dupliquer.execute({ acteur: deLaNouvelle('CONSULTATION'), memoireId: paye.id }),
      ActeInterdit,
    );
  });

  it('se corrigent sous le nouveau SIRET quand il a changé depuis que la demande est partie', async () => {
    const { monde, brouillon, refuse, dupliquer } = await preparer();
    const dAvant = unActeur(
      1,
      habilitation(ANCIENNE, { MEMOIRES: 'MODIFICATION' }),
      habilitation(AUTRE_STRUCTURE, { MEMOIRES: 'MODIFICATION' }),
    );

    const correction = await dupliquer.execute({ acteur: dAvant, memoireId: refuse.id });
    expect(correction).to.include({ etat: 'BROUILLON', structureId: NOUVELLE });
    expect(correction.prestataire).to.include({ siret: '55208131766522' });

    const ouvrir = new OuvrirBrouillon(
      monde.memoires,
      monde.prestataires,
      monde.brouillons,
      monde.unitOfWork,
      monde.clock,
    );
    await rejection(ouvrir.execute({ acteur: dAvant, structureId: ANCIENNE }), EspaceMemoiresFerme);

    const ailleurs = await monde.garder(unMemoire().avec({ id: 5, structureId: AUTRE_STRUCTURE }));
    const enregistrer = new EnregistrerEntete(
      monde.actes,
      monde.prestataires,
      monde.juridictions,
      monde.referentiel,
      monde.clock,
    );
    const { entete, mission, reference, commentaire } = brouillon;
    const versLAncienne = { structureId: ANCIENNE, entete, mission, reference, commentaire };
    await rejection(
      enregistrer.execute({ acteur: dAvant, memoireId: ailleurs.id, ...versLAncienne }),
      EspaceMemoiresFerme,
    );
    expect(await monde.garde(ailleurs.id)).to.include({ structureId: AUTRE_STRUCTURE });
  });

  it('ne se déposent plus sous l’ancien SIRET : le brouillon qui n’a pas encore rejoint se lit', async () => {
    const { monde, brouillon } = await preparer();
    expect(structuresASaisir(acteur).map(({ structureId }) => structureId)).to.deep.equal([NOUVELLE]);
    const ouvrir = new OuvrirBrouillon(
      monde.memoires,
      monde.prestataires,
      monde.brouillons,
      monde.unitOfWork,
      monde.clock,
    );
    await rejection(ouvrir.execute({ acteur, structureId: ANCIENNE }), EspaceMemoiresFerme);
    expect(await ouvrir.execute({ acteur })).to.include({ structureId: NOUVELLE });
    expect(peutLire(acteur, brouillon)).to.equal(true);
    expect(actesOuverts(acteur, brouillon)).to.deep.equal([]);
    const deposer = new DeposerMemoire(
      monde.actes,
      monde.prestataires,
      monde.juridictions,
      monde.numeros,
      monde.referentiel,
      monde.reader,
      monde.clock,
    );
    await rejection(deposer.execute({ acteur, memoireId: brouillon.id }), ActeInterdit);
  });

  it('laissent lire ce que l’ancienne fiche a déposé pour un mandant, sans rien y faire', async () => {
    const mandataire = { structureId: ANCIENNE, designation: 'Cabinet Dupont' };
    const depose = unMemoire().complet(LYON).avec({ structureId: MANDANT, mandataire });
    const sousMandat: Acteur = {
      ...acteur,
      mandats: [
        {
          mandantId: MANDANT,
          mandant: 'Mandant',
          mandataireId: ANCIENNE,
          mandataire: 'Cabinet Dupont',
          enVigueur: false,
        },
      ],
    };
    const aCompleter = depose.depose('A_COMPLETER').donnees;
    expect(peutLire(sousMandat, aCompleter)).to.equal(true);
    expect(actesOuverts(sousMandat, aCompleter)).to.deep.equal([]);
    expect(structuresASaisir(sousMandat).map(({ structureId }) => structureId)).to.deep.equal([NOUVELLE]);
  });
});
