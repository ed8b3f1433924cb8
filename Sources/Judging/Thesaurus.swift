// Words and phrases that say the same within a description; never within a name.

extension Vocabulary {
    /// One sense a line: what learners say for each other in sentences of their own.
    ///
    /// A word has all the senses of its lines, and its forms have them, too; "_" joins the words of a phrase.
    static let synonyms = """
        access let_through allow_through convoy convoys trucks corridor corridors doctors reach passage
        aggression attack invade invasion aggressor conquest
        agree accept consent approve allow permit permission approval ok yes willing give_in gave_in \
        legitimate legitimacy consenting agrees agreed accord accepter aceptar said_ok said_yes
        agreement deal treaty accord pact settlement compromise
        ally allies allied partner friend friends together united join_forces joined_forces \
        combined_forces team_up teamed_up worked_together work_together
        alone single by_itself all_by_itself on_its_own only one
        amnesty pardon immunity forgive let_off unpunished
        antiquity ancient
        attack assault strike offensive raid
        authority control power rule in_charge charge command govern
        autonomy selfrule self_rule self_government govern_themselves rule_themselves autonomous
        balance check keep_an_eye control watch limit
        begin start launch commence opened began started launched beginning
        benefit advantage good gain upside
        betray turn_on turned_on turn_against turned_against attacked stabbed
        block stop prevent obstruct paralyse paralyze stand_in_the_way hold_up kill dead stuck \
        nothing_happens
        bribe bribery buy_votes buy bought corruption
        candidate candidates party parties
        ceasefire truce armistice stop_shooting stop_fighting ceasefires truces
        chair chairs moderator
        choice choose option alternatives more_than_one several
        civilian population people ppl citizens inhabitants villagers residents communities ordinary \
        everybody everyone noncombatants normal habitants habitantes poblacion civils civiles men women \
        children families
        commoners peasants people poor workers
        condition conditions conditional only_if
        count counting counted
        create establish set_up set found founded form start begin created creating established \
        establishing formed
        crisis crises disaster catastrophe emergency misery disasters catastrophes
        danger risk threat harm hurt unsafe dangerous injured suffer suffering wounded victims peril \
        hazard harmed threaten threatens threatening endanger endangers jeopardize peligro riesgo menace \
        hurting
        death deaths dead injured wounded died die killed kill killing casualties casualty victims lives
        debt broke bankrupt bankruptcy no_money owe debts finances financial money deficit
        delegates countries students
        democratic parliament parliamentary elected politicians deputies
        develop development build design make draw_up developing building
        difficult hard impossible trouble problem struggle couldnt cannot unable hinder obstacle \
        difficulty difficile dificil too_dangerous
        disagree oppose against opposed refuse reject
        disarm ddr disarmament demobilize demobilization hand_in_their_weapons hand_in_weapons \
        give_up_their_weapons lay_down_their_weapons give_up_weapons disarming
        distinguish separate differentiate distinction difference different differ not_the_same tell_apart
        donor donors money funds fund finance financing pay paid aid grants funding
        economy economic depression trade business
        end terminate finish cease conclude stop over close ended ending terminated finished closing \
        closed
        envoy mediator representative diplomat
        equality equal same equals
        equip equipment arm gear supply supplies weapons equipping
        executive government run_the_country carry_out president
        exemption exception exempt exceptions
        extend renew prolong continue extended renewed
        fall decline decreased drop
        formal official
        goal aim agenda objective purpose target want wish seek pursue ambition intention cause motive \
        goals aims wants wanted pursues pursuing pursued objectives purposes targets but buts fin fines \
        objetivo objetivos objectif objectifs plans reasons
        government govt state authorities regime rulers administration officials leadership those_in_power \
        gouvernement gobierno bosses
        help aid assist assistance support supporting behalf side backup rescue stand_by on_their_side \
        helping aider aide ayuda ayudar apoyo
        honest fair unbiased
        hostility hostilities violence violent fighting clash combat battle unrest insecurity attacks \
        shooting conflict war clashes violencia violences combats combates fights fight
        humanitarian suffering suffer hunger starving famine refugees misery relief aid corridor corridors
        hunger starving starve bread harvest food famine prices expensive dear afford hungry
        idea ideas enlightenment philosophy philosophers thinkers
        illegal unlawful unconstitutional against_the_law forcible by_force force
        important key crucial essential vital main
        impose enforce force compel oblige forced forcing enforced imposed imposing
        impunity unpunished abuse abuses corruption
        increase rise grow more higher go_up climb soar surge growth increased growing \
        rising
        independence independent secession secede break_away breaking_away own_country own_state \
        country_of_their_own country_of_its_own state_of_their_own state_of_its_own homeland free \
        govern_themselves
        informal unofficial relaxed free freely
        integrate integration reintegration reintegrate include absorb incorporate bring_into bringing \
        into take_into join integrating
        intelligence information share
        international foreign abroad outside global worldwide world \
        other_nations external
        intervene intervention step_in stepped_in came_in come_in sent_troops sent_soldiers send_troops \
        send_soldiers send sent sending
        investigate inquiry inquiries investigation investigators courts
        jihadist jihad islamist islamists extremist extremists radicals fundamentalists terrorist \
        terrorists terrorism holy_war religious_extremists jihadists jihadi
        judicial judiciary courts judges judge
        justice court courts judge judges trial prosecute prosecution punish punished tribunal judiciary \
        on_trial law judicial
        language speech
        large big great huge major mass massive
        lasting durable permanent permanently sustainable longterm longlasting forever stays stay endure \
        enduring last lasts duradera duradero long_run
        leader leaders chief head
        legislative legislature lawmaking make_laws make_the_laws makes_the_laws parliament congress \
        lawmakers
        leverage influence pressure
        list listed sanctions_list blacklist blacklisted terrorist_list
        media press newspapers television journalists news
        member join joined belong membership
        mercenary mercenaries soldiers_for_hire private_army private_soldiers contractors hired
        mission peacekeeping peacekeepers peacekeeper blue_helmets unitednations_troops operation
        mitigate fewer less lesser reduce lessen limit minimize lower decrease diminish alleviate soften \
        shrink ease deescalate calm cut reducir reduire reducing reduced
        monarchy king monarch crown queen royal throne
        negotiate negotiation talks talk dialogue mediate mediation mediator discuss discussion talking \
        speak conversation negotiations negotiating
        neighbour neighbours neighbor neighbors neighbouring voisins vecinos countries_around
        north northern
        observer observers monitors monitor watch
        officer officers military soldiers army generals colonels
        order tell told ask asked demand request instruct wanted requested demanded ordonner ordenar
        outdated old obsolete frozen reflect reflects no_longer
        oversight supervision control accountability accountable monitor monitoring scrutiny answerable \
        check checks watch supervise
        overthrow topple oust ousted remove removed throw_out threw_out toppled seizure coup putsch \
        kicked_out golpe
        ownership own owned owns in_charge themselves themself decide_themselves malians_themselves \
        malian_hands locally
        partition split divide secession break_up breaking_up splitting independence
        peace peaceful end_of_the_war no_more_fighting end_the_war
        perform carry_out carried_out fulfil execute do job duty task work duties
        permanent 5 p5 big_5
        politics political politician politicians
        poor poverty
        precedent example examples before earlier past already history
        presence present be_there schools services return
        pressure push pushed pressed lean_on leaning_on leaned_on force forced urged demanded insisted
        privilege privileges exempt nobles noble nobility clergy aristocracy aristocrats
        program plan scheme strategy roadmap policy project programme plans
        promote encourage foster further build create achieve bring work_for support
        protect guard defend shield safeguard safe safety save care look_after looking_after keep_safe \
        out_of_harm_way out_of_harms_way out_of_danger proteger proteccion protecting protection defending \
        secure saving safer safe_from protegen protegent
        quick fast rapid
        ransom ransoms ransoming
        rebel insurgents combatants fighters exrebels militants guerrilla separatists armed_groups rebels \
        insurgent
        recognize recognition recognise legitimize legitimise legitimising acknowledge legitimizing
        reform change restructure modernize improve better transform professional overhaul reforming \
        transformation restructuring
        refugee refugees displaced camps
        regain retake recapture reconquer recover win_back won_back win_the_north_back won_the_north_back \
        get_back got_back take_back took_back retook recaptured freed liberated
        region area neighbourhood neighborhood neighbours neighbors neighbouring neighboring zone \
        territory surroundings
        related linked tied connected affiliated allied associated aligned loyal close inspired backed \
        pledged offshoot offshoots branch part_of lies follow follows following ties tie
        response react reaction answer reply because due
        restore reestablish reestablishment rebuild reconstruct reinstate bring_back brought_back put_back \
        give_back return back repair fix renew again retablir restaurer reconstruire restablecer \
        reconstruir restoring restoration reestablishing rebuilding retablissement reconstruction bring
        rights human_rights
        rule govern run lead control reign ruling dirigent diriger gobiernan gobernar running
        sanction embargo penalty restriction punish freeze
        secret hidden private anonymous nobody_sees nobody_knows
        securityforces army military soldiers troops forces police policemen gendarmerie security_sector \
        security_forces armed_forces
        seize take took taken capture grab conquer conquered take_over took_over taking_over gain seized \
        seizing taking grabbed grabbing captured prendre tomar
        separate divide split apart divided separation
        separatist secessionist autonomist nationalist separatists breakaway
        share split divide jointly sharing together
        sharia shariah islamic_law religious_law religious_rules law_of_islam rule_by_islam laws_of_islam
        smuggling trafficking traffic smugglers
        south southern
        sovereignty sovereign respect independence
        stability stable peace calm order unstable instability less_stable safer calmer
        statement report reporting statements reports information
        steal theft loot looting robbery
        strong strength powerful
        suffrage right_to_vote allowed_to_vote everyone_can_vote one_person_one_vote
        tax taxes taxation taxed
        tension tense trouble friction quarrel dispute crisis instability unstable turmoil chaos
        threaten endanger risk danger jeopardize undermine at_risk threat
        train training retrain teach taught instruct educate mentor mentors coach instructors retraining \
        instruction mentoring
        transitional interim provisional temporary temporarily caretaker
        trust confidence faith
        unanimous unanimity everybody_agree everyone_agree had_to_agree all_agree
        unfair unjust undemocratic unequal inequality unfairness injustice
        vet vetting screen screening screened background vetted
        veto block no_vote
        vote ballot voting voted votes
        war_crimes atrocity atrocities massacre massacres crimes abuse abuses killings genocide
        weak weakness powerless
        struggle fight fighting rivalry rivals compete competing competition contest quarrel
        weapons arms weaponry guns drones bombs ammunition
        withdraw withdrew withdrawal leave left exit depart departure pull_out pulled_out go_away get_out \
        throw_out threw_out thrown_out kick_out kicked_out kick expel expelled walk_out retreat evacuate \
        quit gone pull pulled out withdrawn leaving withdrawing retirer retire retirarse partir salir \
        walked_out pulling_out
        worsen worse exacerbate aggravate deteriorate deepen intensify get_worse got_worse makes_worse \
        even_more more_and_more worsens worsening exacerbates exacerbating aggravates deepens intensifies \
        degrade degraded degradees empeorar less_stable even_less
        write draft drafting paper text resolution
        """
}
