import { expect } from 'chai';
import { ChoisirLangue } from '../../../../src/modules/comptes/application/ChoisirLangue.ts';
import { ConsulterProfil } from '../../../../src/modules/comptes/application/ConsulterProfil.ts';
import { ModifierMesInformations } from '../../../../src/modules/comptes/application/ModifierMesInformations.ts';
import { NomInvalide } from '../../../../src/modules/comptes/domain/erreurs.ts';
import { directUnitOfWork } from '../../../support/doubles.ts';
import { rejection } from '../../../support/rejection.ts';
import { acteurDe, unBancDEssai, type BancDEssai } from '../support/unBancDEssai.ts';
import { unUtilisateur } from '../support/unUtilisateur.ts';

const modification = ({ utilisateurs, jetons, events, clock }: BancDEssai): ModifierMesInformations =>
  new ModifierMesInformations(utilisateurs, jetons, events, directUnitOfWork, clock);

describe('Mes informations personnelles', () => {
  it('s’enregistrent et se relisent', async () => {
    const banc = unBancDEssai();
    const { connait, lecteur } = banc;
    const acteur = acteurDe(await connait(unUtilisateur().build()));

    await modification(banc).execute({
      acteur,
      nom: 'Nguyễn',
      prenom: ' Anh ',
      courrielContact: 'Cabinet@Exemple.fr',
      langue: 'en',
    });

    expect(await new ConsulterProfil(lecteur).execute({ acteur })).to.include({
      nom: 'Nguyễn',
      prenom: 'Anh',
      courrielContact: null,
      courrielContactEnAttente: 'cabinet@exemple.fr',
      langue: 'en',
    });
    expect(banc.events.published.map(({ type }) => type)).to.include('comptes.contact-a-verifier');
  });

  it('retirent l’adresse de contact quand le champ est vidé', async () => {
    const banc = unBancDEssai();
    const { connait, etatDe } = banc;
    const compte = await connait(
      unUtilisateur()
        .avec({ courrielContact: 'cabinet@exemple.fr' as never })
        .build(),
    );
    const { nom, prenom, langue } = compte;

    const saisie = { acteur: acteurDe(compte), nom, prenom, langue, courrielContact: ' ' };
    await modification(banc).execute(saisie);

    expect((await etatDe(compte.id)).courrielContact).to.equal(null);
  });

  it('refusent un nom vide', async () => {
    const banc = unBancDEssai();
    const { connait } = banc;
    const compte = await connait(unUtilisateur().build());

    const saisie = {
      acteur: acteurDe(compte),
      nom: ' ',
      prenom: 'Anh',
      courrielContact: null,
      langue: 'fr',
    } as const;
    const erreur = await rejection(modification(banc).execute(saisie), NomInvalide);
    expect(erreur.champ).to.equal('nom');
  });

  it('suivent la langue choisie, et n’écrivent rien quand c’est déjà la bonne', async () => {
    const { connait, utilisateurs, etatDe } = unBancDEssai();
    const compte = await connait(unUtilisateur().build());
    const choisir = new ChoisirLangue(utilisateurs, directUnitOfWork);

    await choisir.execute({ acteur: acteurDe(compte), langue: 'fr' });
    expect(await etatDe(compte.id)).to.deep.equal(compte);

    await choisir.execute({ acteur: acteurDe(compte), langue: 'en' });
    expect((await etatDe(compte.id)).langue).to.equal('en');
  });
});
