extension NameOrigin {
  static let french = NameOrigin(
    """
    Abgrall, Allain, Aubry, Aubrée, Barbier, Baudry, Beaugendre, Béguin, Bellanger, Bernard,
    Berthelot, Blanchard, Boissel, Bouvier, Briand, Cadiou, Caillard, Chauvel, Chevalier, Coquelin,
    Cosnard, Danjou, Dauguet, Delaunay, Desbois, Doucet, Drouet, Durand, Évrard-Morel, Fauchoux,
    Ferré, Fontaine, Fournier, Galle, Garnier, Gautier-Petit, Gérard, Gicquel, Girault, Gledel,
    Guérin, Guillemot, Guillou, Hamelin, Hamon, Hervé, Houssais, Huet, Jamet, Jégou, Joly, Jouanno,
    Kerbrat, Kergoat, Lambert, Lamy-Roussel, Laurent, Le Bris, Le Corre, Le Dantec, Le Gall,
    Le Meur, Le Roux, Lebreton, Lefort, Legendre, Lemoine, Leray, Letellier, Louvel, Mahé, Marchand,
    Martin, Masson, Ménard, Merel, Monnier, Morin, Nédélec, Noël, Olivier, Orain, Pasquier, Perrin,
    Piel, Pinault, Poirier, Pottier, Quéméner, Quentin, Rabin, Rault, Renault, Ricard, Rivière,
    Robin, Rocher, Rolland-Guével, Rouault, Saliou, Salmon, Sévestre, Tanguy-Le Moal, Texier,
    Thébault, Thomas, Tréhin, Trochu, Vallée, Vasseur, Vétier, Vigneron, Yvon, Zimmermann
    """,
    women: """
      Agathe, Alice, Amandine, Anaïs, Anne-Marie, Audrey, Aurélie, Brigitte, Camille, Carole,
      Catherine, Cécile, Céline, Chloé, Christelle, Clémence, Coralie, Delphine, Édith, Élodie,
      Émilie, Enora, Estelle, Fanny, Florence, Gaëlle, Gwenaëlle, Hélène, Isabelle, Jeanne, Joëlle,
      Julie, Karine, Katell, Laëtitia, Laure, Léa, Lucie, Lydie, Maëlys, Manon, Marie-Laure,
      Marine, Marion, Maud, Mélanie, Morgane, Nathalie, Nolwenn, Océane, Pascale, Pauline, Peggy,
      Sabrina, Sandrine, Séverine, Sonia, Stéphanie, Sylvie, Tiphaine, Valérie, Véronique,
      Virginie, Yveline, Zoé
      """,
    men: """
      Adrien, Alain, Alexis, Anthony, Antoine, Arnaud, Baptiste, Benoît, Bruno, Cédric, Christophe,
      Clément, Cyril, Damien, David, Denis, Didier, Dylan, Émile, Éric, Erwan, Fabrice, Florian,
      Franck, Frédéric, Gaël, Geoffrey, Gilles, Grégory, Guillaume, Gurvan, Hervé, Jean-Baptiste,
      Jean-Luc, Jean-Marc, Jérémy, Jérôme, Joël, Jonathan, Julien, Kévin, Laurent, Loïc, Ludovic,
      Malo, Marc, Mathieu, Mickaël, Nicolas, Olivier, Pascal, Patrick, Pierre-Yves, Quentin,
      Régis, Rémi, Romain, Ronan, Samuel, Sébastien, Stéphane, Sylvain, Thierry, Tristan, Vincent,
      Yann, Yves
      """)

  static let maghreb = NameOrigin(
    """
    Aït Ahmed, Amrani, Belhadj, Ben Ali, Ben Saïd, Benmoussa, Bouazza, Boukhris, Chaoui, Cherif,
    El Amrani, El Idrissi, Ferhat, Haddad, Hamdi, Kaci, Khelifi, Mansouri, Mebarki, Naji, Ouali,
    Rahmani, Saadi, Taleb, Zerrouki, Ziani
    """,
    women: """
      Amel, Asma, Djamila, Fadila, Farida, Hanane, Houda, Ikram, Karima, Khadija, Latifa, Leïla,
      Malika, Meriem, Nadia, Naïma, Rachida, Samira, Siham, Souad, Yamina, Zohra
      """,
    men: """
      Abdelkader, Ahmed, Ali, Bilal, Farid, Hakim, Hassan, Idriss, Kamel, Karim, Mehdi, Mohamed,
      Mourad, Mustapha, Nabil, Rachid, Reda, Samir, Sofiane, Tarek, Yacine, Youssef
      """)

  static let westAfrica = NameOrigin(
    """
    Adjovi, Bah, Bamba, Camara, Cissé, Coulibaly, Diaby, Diakité, Diallo, Diarra, Diop, Fall,
    Fofana, Kanté, Koné, Kouassi, Mbaye, Mendy, N'Diaye, Ouattara, Sangaré, Sow, Sy-Barry, Touré,
    Traoré
    """,
    women: """
      Adjoa, Aïssatou, Aminata, Assetou, Awa, Bineta, Coumba, Djénéba, Fanta, Fatou, Hawa, Kadiatou,
      Mariam, Nafissatou, Oumou, Ramatoulaye, Rokhaya, Salimata, Sira
      """,
    men: """
      Abdoulaye, Alpha, Amadou, Bakary, Boubacar, Cheikh, Ibrahima, Issa, Lamine, Mamadou, Modibo,
      Moussa, Ousmane, Saliou, Sékou, Souleymane, Thierno, Yaya
      """)

  static let iberian = NameOrigin(
    """
    Alves, Carvalho, Da Costa, De Almeida, Dos Santos, Fernandes, Ferreira, Gomez, Gonçalves,
    Lopes, Martinez, Mendes, Moreno, Navarro, Oliveira, Pereira, Pinto, Ribeiro, Rodrigues, Sánchez
    """,
    women: """
      Ana, Beatriz, Carla, Carmen, Elena, Fátima, Inès, Júlia, Lúcia, Maria, Marta, Paula, Rosa,
      Sandra, Teresa
      """,
    men: """
      António, Carlos, David, Diego, Fernando, João, José, Luís, Manuel, Miguel, Nuno, Paulo, Pedro,
      Rui, Tiago
      """)

  static let turkish = NameOrigin(
    """
    Arslan, Aydın, Çelik, Dogan, Kaya, Öztürk, Şahin, Yıldız
    """,
    women: "Ayşe, Elif, Emine, Fatma, Gülsüm, Sevda, Zeynep",
    men: "Emre, Hasan, Hüseyin, Ibrahim, Mehmet, Murat, Serkan")

  static let eastern = NameOrigin(
    """
    Avetisyan, Balan, Dragomir, Gashi, Grigoryan, Hoxha, Ivanchenko, Krasniqi, Marković, Nowak,
    Petrescu, Popa, Shevchenko, Tsereteli
    """,
    women: """
      Anahit, Arta, Daniela, Ioana, Irina, Lusine, Magdalena, Mirela, Nino, Oksana, Svetlana
      """,
    men: """
      Adrian, Agron, Armen, Besnik, Bogdan, Giorgi, Ionel, Levan, Marek, Mihai, Viktor
      """)

  static let asian = NameOrigin(
    """
    Chhim, Lê-Pham, Lim, Ngo, Nguyen, Phan, Saravanan, Sok, Tran, Vo, Wang-Leroy
    """,
    women: "Bich, Chanthou, Hoa, Kim, Linh, Mai, Priya, Sophea, Thi Lan",
    men: "Hai, Kumar, Minh, Quang, Sothy, Tuan, Vannak")

  static let southern = NameOrigin(
    """
    Ilunga, Kasongo, Mbala, Mukendi, Nzuzi, Rakotomalala, Randria, Saïd-Ali
    """,
    women: "Béatrice, Divine, Espérance, Grâce, Mialy, Moinaecha, Nadège, Solange",
    men: "Christian, Dieudonné, Joseph, Nassur, Patrice, Rivo, Trésor")

  static let afghan = NameOrigin(
    """
    Ahmadi, Haidari, Noori, Rahimi, Safi
    """,
    women: "Farzana, Maryam, Nilofar, Zahra",
    men: "Farid, Jawad, Mirwais, Zabi")
}
