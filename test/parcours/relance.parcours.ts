import { MOT_DE_PASSE } from '../../src/bootstrap/demonstration/personnes.ts';
import { MEMOIRES_D_EXEMPLE } from '../../src/modules/memoires/adapters/http-api/wire/exemples.ts';
import { Personne } from './support/Personne.ts';
import { seConnecter } from './support/seConnecter.ts';
import { siteDeDemonstration } from './support/siteDeDemonstration.ts';

const { numero } = MEMOIRES_D_EXEMPLE.aRelancer;
const LARGEURS = [1280, 320];
const MESSAGE = 'Ce mémoire attend depuis quatre mois.';
const REPONSE = 'Il sera pris en charge cette semaine.';

describe('Relancer la juridiction', function () {
  this.timeout(180_000);
  const site = siteDeDemonstration('sqlite');

  for (const javaScript of [false, true]) {
    it(`${javaScript ? 'avec' : 'sans'} JavaScript : ${javaScript ? 'la juridiction répond, le prestataire lit' : 'le prestataire demande'}`, async () => {
      const sophie = await Personne.entrer({ url: site().url, javaScript, analysedAt: LARGEURS });
      await seConnecter(sophie, 'sophie@demo.example', MOT_DE_PASSE);
      await sophie.ouvrir(`/memoires/recherche?numero=${numero}`);
      await sophie.suivre(numero);
      if (!javaScript) {
        await sophie.suivre('Relancer la juridiction');
        await sophie.estSur('Relancer la juridiction');
        await sophie.appuyer('Envoyer la relance');
        await sophie.lit('Écrivez quelques mots');
        await sophie.remplir('Votre message à la juridiction', MESSAGE);
        await sophie.appuyer('Envoyer la relance');
        await sophie.lit('Votre relance est transmise à la juridiction');
        await sophie.lit('En attente de la réponse de la juridiction.');
        await sophie.quitter();
        return;
      }
      await sophie.lit(/Relance envoyée le/);

      const martine = await Personne.entrer({ url: site().url, javaScript, analysedAt: LARGEURS });
      await seConnecter(martine, 'martine@demo.example', MOT_DE_PASSE);
      await martine.allerDans('Mémoires reçus');
      await martine.cocher('Relancés seulement');
      await martine.appuyer('Filtrer');
      await martine.rangee(numero).lit(/Relancé le/);
      await martine.suivre(numero);
      await martine.lit(MESSAGE);
      await martine.suivre('Répondre à la relance');
      await martine.remplir('Votre réponse au prestataire', REPONSE);
      await martine.appuyer('Répondre à la relance');
      await martine.lit('Réponse envoyée');
      await martine.quitter();

      await sophie.ouvrir(sophie.chemin);
      await sophie.lit('Réponse de la juridiction');
      await sophie.lit(REPONSE);
      await sophie.lit(/Vous pourrez relancer la juridiction à partir du/);
      await sophie.quitter();
    });
  }
});
