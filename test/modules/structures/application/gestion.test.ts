import { expect } from 'chai';
import { AjouterCompteBancaire } from '../../../../src/modules/structures/application/AjouterCompteBancaire.ts';
import { AjouterService } from '../../../../src/modules/structures/application/AjouterService.ts';
import { CloreCompteBancaire } from '../../../../src/modules/structures/application/CloreCompteBancaire.ts';
import { ConsulterStructure } from '../../../../src/modules/structures/application/ConsulterStructure.ts';
import { FermerService } from '../../../../src/modules/structures/application/FermerService.ts';
import {
  CategorieInconnue,
  EspaceIndisponible,
  StructureIntrouvable,
  StructureModifieeEntretemps,
} from '../../../../src/modules/structures/domain/erreurs.ts';
import { nextId, testIds } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { bureau, CATEGORIES } from '../support/bureau.ts';
import { unActeur, unGestionnaire } from '../support/unActeur.ts';
import { AUTRE_IBAN, uneStructure } from '../support/uneStructure.ts';
import { unRattachement } from '../support/unRattachement.ts';

describe('la gestion d’une structure', () => {
  const ouvrir = async () => {
    const service = bureau();
    const structure = uneStructure().build();
    const structureId = structure.donnees.id;
    await service.structures.save(structure);
    const principal = unRattachement().entre(nextId(), structureId).role('PRINCIPAL').build();
    await service.rattachements.save(principal);
    const acteur = unGestionnaire(structureId, principal.donnees.utilisateurId);
    const { modification, clock, structures } = service;
    return {
      ...service,
      structureId,
      acteur,
      principalId: principal.donnees.id,
      consulter: new ConsulterStructure(structures, CATEGORIES, clock, { branche: false }),
      ajouterCompte: new AjouterCompteBancaire(modification, testIds),
      cloreCompte: new CloreCompteBancaire(modification),
      ajouterService: new AjouterService(modification, testIds),
      fermerService: new FermerService(modification),
      compte: { libelle: 'Second', titulaire: 'Hermès', iban: AUTRE_IBAN, bic: null },
    };
  };

  it('refuse chaque acte à qui n’est pas gestionnaire, sans dire que la structure existe', async () => {
    const s = await ouvrir();
    const { structureId, compte } = s;
    const { donnees: fiche } = await s.structures.get(structureId);
    const etrangers = [unActeur(), unGestionnaire(structureId + 1_000), unActeur(nextId(), { structureId })];

    for (const acteur of etrangers) {
      const acte = { acteur, structureId };
      const actes: readonly (() => Promise<unknown>)[] = [
        () => s.modifier.execute({ ...acte, version: 1, fiche, regime: null }),
        () => s.ajouterCompte.execute({ ...acte, compte, du: null }),
        () => s.cloreCompte.execute({ ...acte, compteId: 1 }),
        () => s.ajouterService.execute({ ...acte, code: 'A', nom: 'A' }),
        () => s.fermerService.execute({ ...acte, serviceId: 1 }),
        () => s.souscrire.execute({ ...acte, espaces: ['MEMOIRES'] }),
        () => s.resilier.execute({ ...acte, espace: 'SOLLICITATIONS_EMISES' }),
        () => s.consulter.pourGestionnaire(acteur, structureId),
      ];
      for (const essayer of actes) await rejection(essayer(), StructureIntrouvable);
    }

    expect((await s.structures.get(structureId)).donnees.version).to.equal(1);
  });

  it('modifie la fiche sur la version vue, et jamais sur une autre', async () => {
    const { modifier, structures, structureId, acteur } = await ouvrir();
    const { donnees: fiche } = await structures.get(structureId);
    const commande = { acteur, structureId, version: 1, regime: 'FRANCHISE' } as const;

    await modifier.execute({ ...commande, fiche: { ...fiche, telephone: '0123456789' } });
    await rejection(
      modifier.execute({ ...commande, fiche: { ...fiche, telephone: '0987654321' } }),
      StructureModifieeEntretemps,
    );

    const apres = (await structures.get(structureId)).donnees;
    expect(apres.telephone).to.equal('0123456789');
    expect(apres.regimes.at(-1)).to.deep.equal({ code: 'FRANCHISE', du: '2026-03-02' });
  });

  it('refuse une catégorie hors de la liste', async () => {
    const { modifier, structures, structureId, acteur } = await ouvrir();
    const { donnees } = await structures.get(structureId);
    const fiche = { ...donnees, categorie: 'ASTROLOGUE' };
    await rejection(
      modifier.execute({ acteur, structureId, version: 1, fiche, regime: null }),
      CategorieInconnue,
    );
  });

  it('ajoute un compte daté du jour, ou du jour choisi, et clôt au jour même', async () => {
    const { ajouterCompte, cloreCompte, structures, structureId, acteur, compte } = await ouvrir();

    await ajouterCompte.execute({ acteur, structureId, compte, du: null });
    const [ancien, nouveau] = (await structures.get(structureId)).donnees.comptesBancaires;
    await cloreCompte.execute({ acteur, structureId, compteId: ancien?.id ?? 0 });

    expect(nouveau).to.include({ iban: AUTRE_IBAN, du: '2026-03-02' });
    expect((await structures.get(structureId)).donnees.comptesBancaires[0]).to.include({ au: '2026-03-02' });
  });

  it('ajoute et ferme un service', async () => {
    const { ajouterService, fermerService, structures, structureId, acteur } = await ouvrir();

    await ajouterService.execute({ acteur, structureId, code: 'TOX', nom: 'Toxicologie' });
    const [service] = (await structures.get(structureId)).donnees.services;
    await fermerService.execute({ acteur, structureId, serviceId: service?.id ?? 0 });

    expect((await structures.get(structureId)).donnees.services[0]).to.include({ code: 'TOX', actif: false });
  });

  it('accorde aussitôt à qui souscrit l’espace ajouté, et à lui seul', async () => {
    const { souscrire, structures, rattachements, structureId, acteur, principalId, habilitations } =
      await ouvrir();
    const collegue = unRattachement().entre(nextId(), structureId).build();
    await rattachements.save(collegue);

    await souscrire.execute({ acteur, structureId, espaces: ['MEMOIRES'] });
    await souscrire.execute({ acteur, structureId, espaces: ['MEMOIRES'] });

    expect((await structures.get(structureId)).donnees.espaces).to.deep.equal([
      'SOLLICITATIONS_EMISES',
      'MEMOIRES',
    ]);
    expect((await rattachements.get(principalId)).donnees.espaces).to.deep.equal({
      MEMOIRES: 'MODIFICATION',
    });
    const [duCollegue] = await habilitations.habilitationsDe(collegue.donnees.utilisateurId);
    expect(duCollegue?.espaces).to.deep.equal({});
  });

  it('n’ouvre les engagements qu’à une structure d’expertise technique', async () => {
    const { souscrire, structures, structureId, acteur, modifier } = await ouvrir();
    const commande = { acteur, structureId, espaces: ['ENGAGEMENTS'] } as const;
    await rejection(souscrire.execute(commande), EspaceIndisponible);

    const { donnees } = await structures.get(structureId);
    const fiche = { ...donnees, categorie: 'EXPERT_TECHNIQUE' };
    await modifier.execute({ acteur, structureId, version: 1, fiche, regime: null });
    await souscrire.execute(commande);

    expect((await structures.get(structureId)).donnees.espaces).to.include('ENGAGEMENTS');
  });

  it('ferme à tous un espace résilié', async () => {
    const { souscrire, resilier, structureId, acteur, habilitations } = await ouvrir();
    await souscrire.execute({ acteur, structureId, espaces: ['MEMOIRES'] });
    await resilier.execute({ acteur, structureId, espace: 'MEMOIRES' });

    const [habilitation] = await habilitations.habilitationsDe(acteur.utilisateurId);
    expect(habilitation?.espaces).to.deep.equal({});
  });

  it('montre l’IBAN entier à un gestionnaire, masqué aux autres, rien à un étranger', async () => {
    const { consulter, structureId, acteur } = await ouvrir();

    const vue = await consulter.execute(acteur, structureId);
    expect(vue.comptesBancaires[0]).to.include({ iban: 'FR76 3000 6000 0112 3456 7890 189', ouvert: true });
    expect(vue.espacesAAjouter).to.deep.equal(['MEMOIRES', 'SUIVI_DES_FLUX', 'RACCORDEMENTS']);

    const masquee = await consulter.execute(unActeur(nextId(), { structureId }), structureId);
    expect(masquee.comptesBancaires[0]?.iban).to.equal('FR76 •••• •••• 0189');
    expect(JSON.stringify(masquee)).to.not.include('30006000');
    await rejection(consulter.execute(unActeur(), structureId), StructureIntrouvable);
  });
});
