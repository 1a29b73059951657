const PAIRS =
  'recieve:receive recieved:received recieving:receiving managment:management mangement:management manger:manager manageing:managing responsiblity:responsibility responsibilty:responsibility responsability:responsibility responsibilites:responsibilities responsable:responsible experiance:experience expereince:experience experince:experience experianced:experienced acheive:achieve acheived:achieved acheivement:achievement acheivements:achievements achivement:achievement achivements:achievements achived:achieved sucess:success sucessful:successful succesful:successful successfull:successful sucessfully:successfully succesfully:successfully maintainance:maintenance maintainence:maintenance maintenence:maintenance maintaned:maintained calender:calendar comunication:communication communicaton:communication comunicated:communicated enviroment:environment enviornment:environment goverment:government buisness:business bussiness:business busines:business custmer:customer costumer:customer costomer:customer costumers:customers custmers:customers proffesional:professional profesional:professional proffessional:professional profficient:proficient proficent:proficient knowlege:knowledge knowledgable:knowledgeable knowldge:knowledge seperate:separate seperately:separately definately:definitely neccessary:necessary necesary:necessary occured:occurred occuring:occurring refered:referred prefered:preferred transfered:transferred begining:beginning commited:committed commitee:committee comittee:committee accomodate:accommodate accomodation:accommodation adress:address analysed:analysed analisis:analysis anaylsis:analysis anlaysis:analysis analitical:analytical techincal:technical tecnical:technical techniqe:technique developement:development devlopment:development develope:develop developped:developed implemeted:implemented implimented:implemented implimentation:implementation implemention:implementation independant:independent independantly:independently orgnization:organization organistion:organisation orgnised:organised organizaton:organization coordinaton:coordination cordinated:coordinated co-ordinaton:coordination cordination:coordination stratagy:strategy stratergy:strategy stategy:strategy stakehoders:stakeholders stakholders:stakeholders excellant:excellent exellent:excellent excelent:excellent collegue:colleague collegues:colleagues colleage:colleague garantee:guarantee gaurantee:guarantee guarentee:guarantee supervison:supervision superviser:supervisor supervisied:supervised liason:liaison liasoned:liaised liasing:liaising lisence:licence licencing:licensing equiptment:equipment equipement:equipment writting:writing writen:written wich:which teh:the thier:their untill:until tommorow:tomorrow truely:truly usefull:useful helpfull:helpful carefull:careful skillfull:skilful leadrship:leadership leadeship:leadership perfomance:performance performace:performance preformance:performance performence:performance persue:pursue pursuade:persuade prepaired:prepared prepard:prepared prepration:preparation proccess:process procces:process processs:process projet:project projcts:projects programing:programming qualtiy:quality quaility:quality qualifcation:qualification quaterly:quarterly quartely:quarterly questionaire:questionnaire recomend:recommend recomended:recommended reccommend:recommend relevent:relevant reponse:response responce:response reportng:reporting resovled:resolved resturant:restaurant restaraunt:restaurant schedual:schedule shedule:schedule sheduled:scheduled scheduleing:scheduling sofware:software softwear:software specalist:specialist specialst:specialist submited:submitted suport:support suported:supported sytem:system sytems:systems systm:system targetted:targeted taget:target teached:taught traning:training trainning:training tranied:trained trainig:training varient:variant verfied:verified varified:verified volunter:volunteer vehical:vehicle vehicals:vehicles vechicle:vehicle warehose:warehouse wharehouse:warehouse weakly:weekly wokred:worked workd:worked inventry:inventory inventary:inventory invetory:inventory invoicng:invoicing instalation:installation instaled:installed instalment:instalment intergrated:integrated integrted:integrated increse:increase incresed:increased increassed:increased improvment:improvement imporved:improved improoved:improved reduceing:reducing redused:reduced efficency:efficiency effeciency:efficiency efficently:efficiently effeciently:efficiently electrcal:electrical eletrical:electrical electical:electrical pateint:patient patiants:patients paitents:patients pateints:patients medicin:medicine medcine:medicine hygeine:hygiene hygine:hygiene saftey:safety safty:safety childern:children studnets:students studens:students curiculum:curriculum ciriculum:curriculum syllubus:syllabus langauge:language grammer:grammar exams:exams exmination:examination accouting:accounting acounting:accounting accountng:accounting acounts:accounts acountant:accountant ledgr:ledger reconcilation:reconciliation reconcilliation:reconciliation reconcilied:reconciled taxs:taxes finacial:financial finantial:financial financal:financial budgetting:budgeting budjet:budget forcast:forecast forcasting:forecasting valution:valuation dilligence:diligence diligance:diligence negotiatied:negotiated negociated:negotiated negotation:negotiation negociation:negotiation vendars:vendors venders:vendors purchse:purchase purchasd:purchased procurment:procurement marketting:marketing markting:marketing campain:campaign campaings:campaigns camapign:campaign promtion:promotion adverstising:advertising desinged:designed desgin:design desgined:designed architechture:architecture archtecture:architecture databse:database databases:databases deployd:deployed deployement:deployment automaton:automation algoritm:algorithm apllication:application aplication:application applicaton:application mentered:mentored guidence:guidance interveiw:interview interveiwed:interviewed recruitement:recruitment recruted:recruited employes:employees emplyees:employees attendence:attendance absense:absence existance:existence concious:conscious conciously:consciously assistent:assistant assistence:assistance asistant:assistant reguler:regular regulary:regularly dilivery:delivery delivary:delivery delivred:delivered deliverd:delivered handeled:handled handelling:handling handeling:handling';

/** Common misspellings and how they are written; unchanged pairs in the list are left out. */
export const MISSPELLINGS: ReadonlyMap<string, string> = new Map(
  PAIRS.split(' ')
    .map((pair) => pair.split(':') as [string, string])
    .filter(
      ([wrong, right]) =>
        wrong !== right && wrong !== 'manger' && wrong !== 'weakly' && wrong !== 'instalment',
    ),
);

/** Slips of grammar that are common in Indian résumés, each with its remedy. */
export const GRAMMAR_SLIPS: readonly (readonly [RegExp, string])[] = [
  [/\b(?<word>\p{L}{2,})\s+\k<word>\b(?<!\b(?:had had|that that))/giu, 'Remove the repeated word.'],
  [
    /\b(?:softwares|equipments|informations|datas|staffs|feedbacks|furnitures|machineries|hardwares|advices|knowledges|homeworks|researches were)\b/giu,
    'This word has no plural: “software”, “equipment”, “information”.',
  ],
  [
    /\b(?:did not|didn['’]t|does not|doesn['’]t)\s+(?:had|has|went|made|gave|took|was|did|knew|worked|handled|managed)\b/giu,
    'After “did not” the verb stays in its base form.',
  ],
  [
    /\bmore (?:better|faster|easier|cheaper|higher|lower)\b|\bmost (?:best|fastest|highest)\b/giu,
    'One comparison is enough: “better”, not “more better”.',
  ],
  [
    /\b(?:discuss(?:ed)? about|cope up with|coped up with|return(?:ed)? back|revert(?:ed)? back|repeat(?:ed)? again|order(?:ed)? for the|comprised of)\b/giu,
    'Leave out the extra word.',
  ],
  [/(?<![&\p{L}])[Aa] (?=[aei][a-z]{3,})(?!(?:eu|one|ewe))[a-z]+/gu, 'Write “an” before a vowel sound.'],
  [/\ban (?=[bcdfgjklmnpqrstvwyz][a-z]{3,})\w+/gu, 'Write “a” before a consonant sound.'],
  [
    /\b(?:he|she|it|team|manager|company) (?:have|were|do not)\b|\b(?:they|we|teams|managers|customers|students|patients) (?:was|has|is)\b/giu,
    'Subject and verb do not agree.',
  ],
  [
    /\b(?:have|has|had) (?:went|did|wrote|took|gave|saw|began|spoke|drove)\b/giu,
    'Use the participle: “has gone”, “has taken”.',
  ],
  [/\b(?:since|from) (?:last )?\d+ (?:years|months)\b/giu, 'Write “for … years”.'],
  [
    /\b(?:one of the best|one of the top) (?:employee|performer|student|teacher|salesman|engineer|worker)\b/giu,
    'After “one of the” comes the plural.',
  ],
  [/\b(?:GST|tax|ITR|TDS|returns?) filling\b/giu, 'Returns are filed: write “filing”.'],
  [/\b(?:i|has|have) having\b|\b(?:is|am) having\b|\bam knowing\b/giu, 'Write “has” or “have”.'],
];
