import { expect } from 'chai';
import type { Acteur } from '../../../../src/kernel/application/Acteur.ts';
import { presentEntete } from '../../../../src/modules/memoires/adapters/http-web/prestataire/saisie/entete/presentEntete.ts';
import { EnregistrerEntete } from '../../../../src/modules/memoires/application/EnregistrerEntete.ts';
import { EnregistrerPrestations } from '../../../../src/modules/memoires/application/EnregistrerPrestations.ts';
import { ListerMemoires } from '../../../../src/modules/memoires/application/ListerMemoires.ts';
import {
  structuresASaisir,
  structuresSuivies,
} from '../../../../src/modules/memoires/application/mandats.ts';
import { OuvrirBrouillon } from '../../../../src/modules/memoires/application/OuvrirBrouillon.ts';
import { perimetrePrestataire } from '../../../../src/modules/memoires/application/perimetres.ts';
import {
  actesOuverts,
  exigerLecture,
  litLIban,
} from '../../../../src/modules/memoires/application/politique.ts';
import { DupliquerMemoire } from '../../../../src/modules/memoires/application/DupliquerMemoire.ts';
import { VerifierMemoire } from '../../../../src/modules/memoires/application/VerifierMemoire.ts';
import {
  ActeInterdit,
  EspaceMemoiresFerme,
  MemoireIntrouvable,
} from '../../../../src/modules/memoires/domain/erreurs.ts';
import { rejection } from '../../../support/rejection.ts';
import { habilitation, unActeur, unDeposant } from '../support/acteurs.ts';
import { unMemoire } from '../support/unMemoire.ts';
import { AUTRE_STRUCTURE, STRUCTURE, unMonde } from '../support/unMonde.ts';

const MANDANT = STRUCTURE;
const MANDATAIRE = AUTRE_STRUCTURE;
const mandataire = { structureId: MANDATAIRE, designation: 'Cabinet Dupont' };

const sousMandat = (
  enVigueur: boolean,
  niveau: 'CONSULTATION' | 'MODIFICATION' = 'MODIFICATION',
): Acteur => ({
  ...unActeur(5, habilitation(MANDATAIRE, { MEMOIRES: niveau })),
  mandats: [
    {
      mandantId: MANDANT,
      mandant: 'Laboratoire Hermès',
      mandataireId: MANDATAIRE,
      mandataire: 'Cabinet Dupont',
      enVigueur,
    },
  ],
});

const depose = () => unMemoire().complet().avec({ structureId: MANDANT, mandataire });

describe('mandat de facturation', () => {
  const ouvrir = (monde = unMonde()) =>
    new OuvrirBrouillon(monde.memoires, monde.prestataires, monde.brouillons, monde.unitOfWork, monde.clock);

  it('ouvre un brouillon pour le mandant, avec son compte, et dit qui dépose', async () => {
    const ouvert = await ouvrir().execute({ acteur: sousMandat(true), structureId: MANDANT });
    expect(ouvert).to.deep.include({ structureId: MANDANT, mandataire });
    expect(ouvert.prestataire).to.include({ designation: 'Laboratoire Hermès' });
    expect(ouvert.entete.compteBancaireId).to.equal(900);
  });

  it('n’ouvre rien pour le mandant hors de sa validité, ni à qui ne fait que consulter', async () => {
    for (const acteur of [sousMandat(false), sousMandat(true, 'CONSULTATION')]) {
      await rejection(ouvrir().execute({ acteur, structureId: MANDANT }), EspaceMemoiresFerme);
    }
    const sansEspace = { ...sousMandat(true), habilitations: [habilitation(MANDATAIRE, {})] };
    expect(structuresASaisir(sansEspace)).to.deep.equal([]);
    expect(structuresSuivies(sansEspace)).to.deep.equal([]);
  });

  it('préfère la structure à laquelle la personne est rattachée elle-même', async () => {
    const desDeux = {
      ...sousMandat(true),
      habilitations: [
        habilitation(MANDANT, { MEMOIRES: 'MODIFICATION' }),
        habilitation(MANDATAIRE, { MEMOIRES: 'MODIFICATION' }),
      ],
    };
    const ouvert = await ouvrir().execute({ acteur: desDeux, structureId: MANDANT });
    expect(ouvert.mandataire).to.equal(null);
    expect(structuresASaisir(desDeux)).to.have.lengthOf(2);
  });

  it('laisse agir pendant sa validité, et ensuite seulement lire', () => {
    const { donnees } = depose();
    expect(actesOuverts(sousMandat(true), donnees)).to.include('DEPOSER');
    expect(actesOuverts(sousMandat(false), donnees)).to.deep.equal([]);
    expect(() => exigerLecture(sousMandat(false), donnees)).not.to.throw();
  });

  it('ne montre que ce que le mandataire a déposé lui-même', () => {
    const autreQueLui = depose().avec({ mandataire: null }).donnees;
    expect(() => exigerLecture(sousMandat(true), autreQueLui)).to.throw(MemoireIntrouvable);
    const dUnAutre = depose().avec({ mandataire: { structureId: 77, designation: 'Autre' } }).donnees;
    expect(() => exigerLecture(sousMandat(true), dUnAutre)).to.throw(MemoireIntrouvable);
  });

  it('liste ses mémoires avec ceux du mandataire, avant comme après la fin du mandat', async () => {
    const monde = unMonde();
    const sous = await monde.garder(depose());
    await monde.garder(unMemoire().avec({ structureId: MANDANT }));
    const sien = await monde.garder(unMemoire().avec({ structureId: MANDATAIRE }));
    const lister = new ListerMemoires(monde.reader);

    for (const enVigueur of [true, false]) {
      const { lignes } = await lister.execute({ acteur: sousMandat(enVigueur), vue: 'a-traiter' });
      expect(lignes.map(({ id }) => id)).to.have.members([sous.id, sien.id]);
      const duMandant = await lister.execute({
        acteur: sousMandat(enVigueur),
        vue: 'a-traiter',
        filtres: { structureId: MANDANT },
      });
      expect(duMandant.lignes.map(({ id }) => id)).to.deep.equal([sous.id]);
    }
  });

  it('n’élargit le périmètre que de qui a reçu un mandat', () => {
    expect(perimetrePrestataire(unDeposant(MANDANT))).to.deep.equal({
      cote: 'prestataire',
      structureIds: [MANDANT],
    });
    expect(perimetrePrestataire(sousMandat(true))).to.deep.equal({
      cote: 'prestataire',
      structureIds: [MANDATAIRE],
      parMandat: { mandataireIds: [MANDATAIRE], mandantId: null },
    });
    expect(perimetrePrestataire(sousMandat(true), 404)).to.equal(null);
  });

  it('reste au brouillon que le mandant continue, et le quitte quand la structure change', async () => {
    const monde = unMonde();
    const { id, mission } = await monde.garder(depose());
    const enregistrer = new EnregistrerEntete(
      monde.actes,
      monde.prestataires,
      monde.juridictions,
      monde.referentiel,
      monde.clock,
    );
    const entete = {
      juridictionId: null,
      serviceId: null,
      categorie: null,
      compteBancaireId: null,
      tvaSurLesDebits: false,
    };
    const saisi = { memoireId: id, entete, mission, reference: null, commentaire: null };
    const parLeMandant = await enregistrer.execute({
      ...saisi,
      acteur: unDeposant(MANDANT),
      structureId: MANDANT,
    });
    expect(parLeMandant.mandataire).to.deep.equal(mandataire);
    const pourSoi = await enregistrer.execute({
      ...saisi,
      acteur: sousMandat(true),
      structureId: MANDATAIRE,
    });
    expect(pourSoi).to.include({ structureId: MANDATAIRE, mandataire: null });
  });

  it('quitte le brouillon que le mandant continue après sa fin, et lui cache la suite', async () => {
    const monde = unMonde();
    const { id: memoireId } = await monde.garder(depose());
    const vide = { lignes: [], debours: [] };
    const enregistrer = new EnregistrerPrestations(monde.actes, monde.referentiel);
    const parLeMandant = { acteur: unDeposant(MANDANT), memoireId, ...vide };

    expect((await enregistrer.execute(parLeMandant)).mandataire).to.deep.equal(mandataire);
    monde.mandats.finir(MANDANT, MANDATAIRE);
    expect((await enregistrer.execute(parLeMandant)).mandataire).to.equal(null);

    const garde = await monde.garde(memoireId);
    expect(garde.mandataire).to.equal(null);
    expect(() => exigerLecture(sousMandat(false), garde)).to.throw(MemoireIntrouvable);
  });

  it('reste après sa fin au brouillon que personne n’a repris, et à ce que le mandataire a déposé', async () => {
    const monde = unMonde();
    const refuse = await monde.garder(depose().depose('REFUSE'));
    const intact = await monde.garder(depose());
    monde.mandats.finir(MANDANT, MANDATAIRE);

    const abandonne = await monde.actes.accomplir(
      { acteur: unDeposant(MANDANT), memoireId: refuse.id },
      'ABANDONNER',
      (memoire, par) => memoire.abandonner(par),
    );
    await rejection(
      monde.actes.accomplir({ acteur: sousMandat(false), memoireId: intact.id }, 'MODIFIER', () => undefined),
      ActeInterdit,
    );

    expect(abandonne).to.deep.include({ etat: 'ABANDONNE', mandataire });
    expect((await monde.garde(intact.id)).mandataire).to.deep.equal(mandataire);
    expect(() => exigerLecture(sousMandat(false), abandonne)).not.to.throw();
  });

  it('ne donne à lire que la fin de l’IBAN du mandant, liste des comptes comprise', async () => {
    const monde = unMonde();
    const { id: memoireId, ...donnees } = await monde.garder(depose());
    const { reader, prestataires, juridictions, referentiel, clock } = monde;
    const verifier = new VerifierMemoire(reader, prestataires, juridictions, referentiel, clock);
    const comptes = async (acteur: Acteur) => {
      const verifie = await verifier.execute({ acteur, memoireId });
      const { options } = presentEntete({
        verifie,
        acteur,
        referentiel,
        categories: () => [],
        langue: 'fr',
      });
      return options.comptes.map(({ libelle }) => libelle);
    };
    const desDeux = {
      ...sousMandat(true),
      habilitations: [
        habilitation(MANDANT, { MEMOIRES: 'CONSULTATION' }, { role: 'SECONDAIRE' }),
        habilitation(MANDATAIRE, { MEMOIRES: 'MODIFICATION' }),
      ],
    };

    expect(await comptes(sousMandat(true))).to.deep.equal(['Compte courant – IBAN finissant par 0189']);
    expect(await comptes(unDeposant(MANDANT))).to.deep.equal([
      'Compte courant – FR76 3000 6000 0112 3456 7890 189',
    ]);
    expect(litLIban(sousMandat(true), { id: memoireId, ...donnees })).to.equal(false);
    expect(litLIban(desDeux, { id: memoireId, ...donnees })).to.equal(true);
  });

  it('suit la copie du mandataire, et pas celle du mandant', async () => {
    const monde = unMonde();
    const { id: memoireId } = await monde.garder(depose());
    const dupliquer = new DupliquerMemoire(
      monde.memoires,
      monde.reader,
      monde.brouillons,
      monde.prestataires,
      monde.ids,
      monde.events,
      monde.unitOfWork,
      monde.clock,
    );
    expect((await dupliquer.execute({ acteur: sousMandat(true), memoireId })).mandataire).to.deep.equal(
      mandataire,
    );
    expect((await dupliquer.execute({ acteur: unDeposant(MANDANT), memoireId })).mandataire).to.equal(null);
    await rejection(dupliquer.execute({ acteur: sousMandat(false), memoireId }), ActeInterdit);
  });
});
