// Français : publications, commentaires et modèles de publication.
import type { Catalogue } from "../catalogue.ts";
import { skeleton } from "../texts.ts";
import { plural } from "./language.ts";

export const publishing = (): Catalogue["publishing"] => ({
  help: {
    list: "les modèles : quand et combien de fois chacun a servi, ce qu’il a coûté, touché et rapporté",
    show: "montrer un modèle à remplir",
    new: "ajouter un modèle aux réglages : ses parties, dans l’ordre",
  },
  skeletons: {
    tip: skeleton(`Une chose que votre client idéal peut faire dès aujourd’hui, sans vous.
      Le problème, avec les mots de vos clients
      Ce que la plupart essaient, et pourquoi ça ne marche pas
      Étape 1 : par quoi commencer
      Étape 2
      Étape 3
      Ce qui change une fois que c’est fait : un chiffre, un avant-après
      Une question, pour que chacun dise où il en est`),
    backstage: skeleton(`Montrer comment le travail se fait, pour qu’on fasse confiance à qui le fait.
      Où vous êtes et ce que vous fabriquez, en une ligne (avec une photo ou une courte vidéo, sans pose)
      Le choix qu’il a fallu faire, et ce que vous avez failli faire à la place
      Ce qui a raté, ou pris plus de temps qu’on ne croit
      Ce que le client y gagne et que personne ne voit
      Demandez quelle partie montrer la prochaine fois`),
    "case-study": skeleton(`Un client qui ressemble au prochain, du problème au résultat.
      Qui est le client : métier, taille, lieu (avec son accord)
      Ce qui était en jeu, avec ses mots
      Ce qui avait été tenté avant
      Ce que vous avez fait, en trois étapes au plus
      Le résultat, avec un chiffre et une date
      Ce qu’en dit le client, entre guillemets
      À qui d’autre cela s’adresse, et comment commencer : un lien, ou un mot à vous envoyer`),
    resource: skeleton(`Quelque chose à garder : une liste, un modèle, un outil dont vous vous servez.
      Ce que cela fait gagner : une heure, une erreur, une somme
      À qui cela s’adresse, et à qui non
      La ressource elle-même : cinq points au plus, ou un fichier
      Comment vous vous en servez, sur un exemple
      Où trouver le tout : votre site ou votre newsletter, pas le réseau
      Demandez ce qui y manque`),
    inspiration: skeleton(`Ce à quoi vous tenez, raconté par quelque chose qui est arrivé.
      Une scène en deux lignes : un jour, un lieu, quelqu’un
      Ce que vous pensiez jusque-là
      Ce qui vous a fait changer d’avis
      Ce que vous faites autrement depuis
      La phrase à retenir
      Demandez qui a vécu la même chose`),
    aida: skeleton(`Une trame pour une offre : attention, intérêt, désir, action.
      Attention : un chiffre ou une question qui arrête votre client
      Intérêt : la situation où il se reconnaît
      Désir : comment c’est une fois réglé, preuve à l’appui
      Action : une seule chose à faire maintenant, avec son lien`),
    pas: skeleton(`Une trame pour un problème qu’on remet à plus tard : problème, agitation, solution.
      Problème : en une phrase, comme le dirait un client
      Agitation : ce qu’il coûte chaque semaine où rien ne change
      Solution : la sortie, et le premier pas`),
  },
  line: (line) => `ligne ${line}`,
  completable: {
    format: "format",
    reach: "portée",
    comments: "commentaires",
    answered: "réponses",
    copy: "copie",
    url: "adresse",
    campaign: "campagne",
  },
  replied: (replies, network) => `${plural(replies, "réponse donnée", "réponses données")} sur ${network}`,
  waiting: (comments) => (comments === 0 ? "plus rien en attente" : `encore ${comments} en attente`),
  answeredOf: (answered, comments) => `${plural(answered, "réponse")} sur ${plural(comments, "commentaire")}`,
  heads: {
    model: "Modèle",
    posts: "Publications",
    lastUsed: "Dernière fois",
    reach: "Portée par publication",
    time: "Temps",
    cost: "Coût",
    revenue: "CA",
  },
  never: "jamais",
  noModels: "Aucune publication ne suit encore de modèle.",
  creditRule:
    "Le temps est celui de la création et de la publication sur le réseau, jusqu’à la publication suivante et sur quatre semaines au plus. Le CA est celui des ventes de la même campagne (--campagne) qu’une publication ; pour les autres, rien ne dit laquelle les a amenées.",
  unassigned: (time, revenue) =>
    `Rattachés à aucune publication : ${[...(time === null ? [] : [`${time} de création et de publication`]), ...(revenue === null ? [] : [`${revenue} de ventes`])].join(", ")}.`,
  ready: (models) => `Prêts à remplir : ${models}.`,
  frames: (models) => `Trames pour n’importe quelle publication : ${models}.`,
  modelAdded: (name) => `Modèle ${name} ajouté aux réglages.`,
  partAsked: (part) => `Partie ${part} : son contenu (vide pour terminer)`,
  modelNext: (name) => `Pour le remplir : socialroi modèle montrer ${name}. Pour le modifier : socialroi modifier`,
});
