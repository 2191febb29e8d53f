import { expect } from 'chai';
import { jour } from '../../../../../src/kernel/domain/Jour.ts';
import { ConsulterHistorique } from '../../../../../src/modules/structures/application/historique/ConsulterHistorique.ts';
import {
  SANS_FILTRE,
  type FiltresDHistorique,
} from '../../../../../src/modules/structures/application/historique/FiltresDHistorique.ts';
import { StructureIntrouvable } from '../../../../../src/modules/structures/domain/erreurs.ts';
import { rejection } from '../../../../support/rejection.ts';
import { entrepotsEnMemoire } from '../../support/entrepots.ts';
import { FauxAnnuaire } from '../../support/FauxAnnuaire.ts';
import { InMemoryHistoriqueDesActions } from '../../support/InMemoryHistoriqueDesActions.ts';
import { unActeur, unGestionnaire } from '../../support/unActeur.ts';
import { uneAction } from '../../support/uneAction.ts';
import { uneStructure } from '../../support/uneStructure.ts';

describe('ConsulterHistorique', () => {
  const preparer = async () => {
    const { structures, lecteur } = entrepotsEnMemoire();
    const historique = new InMemoryHistoriqueDesActions();
    const annuaire = new FauxAnnuaire();
    const consulter = new ConsulterHistorique(historique, lecteur, structures, annuaire);
    const structure = uneStructure()
      .avec({ services: [{ id: 501, code: 'COMPTA', nom: 'Comptabilité', actif: true }] })
      .build();
    const autre = uneStructure().build();
    await structures.save(structure);
    await structures.save(autre);
    const structureId = structure.donnees.id;
    const autreId = autre.donnees.id;
    const lues = async (ecart: Partial<FiltresDHistorique>) => {
      const { actions } = await consulter.execute(unGestionnaire(structureId), { ...SANS_FILTRE, ...ecart });
      return actions.map(({ acte }) => acte);
    };
    return { historique, annuaire, consulter, structureId, autreId, lues };
  };

  it('ne montre que les structures dont on est gestionnaire', async () => {
    const { historique, consulter, structureId, autreId } = await preparer();
    await historique.ajouter([
      uneAction({ structureId, acte: 'la-mienne' }),
      uneAction({ structureId: autreId, acte: 'une-autre' }),
    ]);
    const simple = unActeur(5, { structureId: autreId, role: 'SIMPLE' }, { structureId, role: 'SECONDAIRE' });

    const { actions } = await consulter.execute(simple, SANS_FILTRE);

    expect(actions.map(({ acte }) => acte)).to.deep.equal(['la-mienne']);
    await rejection(
      consulter.execute(simple, { ...SANS_FILTRE, structureId: autreId }),
      StructureIntrouvable,
    );
    await rejection(consulter.toutes(simple, { ...SANS_FILTRE, structureId: autreId }), StructureIntrouvable);
  });

  it('montre aussi ce qui fut fait sous les anciens SIRET, par pages et en entier', async () => {
    const { historique, consulter, structureId, autreId } = await preparer();
    const heure = (rang: number): Date => new Date(Date.UTC(2026, 2, 2, rang));
    await historique.ajouter([
      uneAction({ structureId: autreId, acte: 'ancienne-1', le: heure(1) }),
      uneAction({ structureId, acte: 'nouvelle-3', le: heure(3) }),
      uneAction({ structureId: autreId, acte: 'ancienne-2', le: heure(2) }),
    ]);
    const role = 'PRINCIPAL';
    const acteur = unActeur(5, { structureId, role }, { structureId: autreId, role, teteId: structureId });
    for (const filtre of [structureId, null]) {
      const filtres = { ...SANS_FILTRE, structureId: filtre };
      const premiere = await consulter.execute(acteur, filtres, null, 2);
      expect(premiere.actions.map(({ acte }) => acte)).to.deep.equal(['nouvelle-3', 'ancienne-2']);
      const seconde = await consulter.execute(acteur, filtres, premiere.suivant, 2);
      expect(seconde.actions.map(({ acte }) => acte)).to.deep.equal(['ancienne-1']);
      const toutes: number[] = [];
      for await (const { structureId: id } of await consulter.toutes(acteur, filtres)) toutes.push(id);
      expect(toutes).to.deep.equal([structureId, autreId, autreId]);
    }
    const seule = { ...SANS_FILTRE, structureId: autreId };
    expect((await consulter.execute(acteur, seule)).actions).to.have.lengthOf(2);
  });

  it('ne montre rien au support hors de ses pages, même gestionnaire d’une autre structure', async () => {
    const { historique, consulter, structureId, autreId } = await preparer();
    await historique.ajouter([
      uneAction({ structureId, acte: 'cherchee' }),
      uneAction({ structureId: autreId, acte: 'une-autre' }),
    ]);
    const support = { ...unGestionnaire(autreId), support: true };
    const filtres = { ...SANS_FILTRE, structureId };

    await rejection(consulter.execute(support, filtres), StructureIntrouvable);
    await rejection(consulter.toutes(support, filtres), StructureIntrouvable);
    expect((await consulter.dernieres(structureId, 10)).map(({ acte }) => acte)).to.deep.equal(['cherchee']);
  });

  it('nomme chacun en une seule question, et laisse le système sans nom', async () => {
    const { historique, annuaire, consulter, structureId } = await preparer();
    annuaire.inconnus.add(9);
    await historique.ajouter([
      uneAction({ structureId, parId: 7, utilisateurId: 8 }),
      uneAction({ structureId, parId: null, utilisateurId: 9 }),
      uneAction({ structureId, parId: 8, utilisateurId: 7 }),
    ]);

    const { actions } = await consulter.execute(unGestionnaire(structureId), SANS_FILTRE);

    expect(annuaire.demandes).to.equal(1);
    expect(actions.map(({ par, personne }) => [par?.nom, personne?.nom])).to.deep.equal([
      ['Martin8', 'Martin7'],
      [undefined, undefined],
      ['Martin7', 'Martin8'],
    ]);
    expect(actions[0]?.structure).to.include(' - ');
  });

  it('cherche une personne par son adresse ou son numéro ; une adresse inconnue ne donne rien', async () => {
    const { historique, structureId, lues } = await preparer();
    await historique.ajouter([
      uneAction({ structureId, acte: 'a', parId: 7 }),
      uneAction({ structureId, acte: 'b', parId: 8, utilisateurId: 7 }),
    ]);

    expect(await lues({ auteur: 'personne7@exemple.fr' })).to.deep.equal(['a']);
    expect(await lues({ auteur: '8' })).to.deep.equal(['b']);
    expect(await lues({ personne: 'personne7@exemple.fr' })).to.deep.equal(['b']);
    expect(await lues({ auteur: 'inconnu@exemple.fr' })).to.deep.equal([]);
  });

  it('compte les jours à Paris, le dernier compris', async () => {
    const { historique, structureId, lues } = await preparer();
    await historique.ajouter([
      uneAction({ structureId, acte: 'veille', le: new Date('2026-03-01T22:59:59.000Z') }),
      uneAction({ structureId, acte: 'premier', le: new Date('2026-03-01T23:00:00.000Z') }),
      uneAction({ structureId, acte: 'dernier', le: new Date('2026-03-02T22:59:59.999Z') }),
      uneAction({ structureId, acte: 'lendemain', le: new Date('2026-03-02T23:00:00.000Z') }),
    ]);

    expect(await lues({ du: jour('2026-03-02'), au: jour('2026-03-02') })).to.deep.equal([
      'dernier',
      'premier',
    ]);
  });

  it('donne aux services leur nom', async () => {
    const { historique, consulter, structureId } = await preparer();
    const services = [{ serviceId: 501, du: null, au: null, commentaire: null }];
    await historique.ajouter([uneAction({ structureId, avant: { services: [] }, apres: { services } })]);

    const { actions } = await consulter.execute(unGestionnaire(structureId), SANS_FILTRE);

    expect(actions[0]?.apres).to.deep.equal({
      services: [{ service: 'COMPTA - Comptabilité', du: null, au: null, commentaire: null }],
    });
  });

  it('se lit en entier, lot après lot', async () => {
    const { historique, consulter, structureId } = await preparer();
    await historique.ajouter(
      Array.from({ length: 1_201 }, (_, rang) => uneAction({ structureId, acte: `acte-${rang}` })),
    );
    const actes = new Set<string>();
    let lues = 0;
    for await (const { acte } of await consulter.toutes(unGestionnaire(structureId), SANS_FILTRE)) {
      actes.add(acte);
      lues += 1;
    }

    expect(lues).to.equal(1_201);
    expect(actes.size).to.equal(1_201);
  });
});
