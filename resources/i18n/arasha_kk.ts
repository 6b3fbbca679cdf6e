<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk_KZ">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Case management for legal-aid volunteers in Kazakhstan.</source>
        <translation>Қазақстандағы тегін құқықтық көмек беретін волонтерлерге арналған істер бағдарламасы.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>{version} нұсқасы</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Icons: Lucide (ISC). Fonts: PT Sans, PT Serif (OFL).</source>
        <translation>MIT лицензиясындағы еркін бағдарлама. Белгішелер: Lucide (ISC). Қаріптер: PT Sans, PT Serif (OFL).</translation>
    </message>
    <message>
        <source>The program counts dates and prints papers; it does not replace a lawyer&apos;s judgement.</source>
        <translation>Бағдарлама мерзімдерді есептейді, қағаздарды басып шығарады; заңгердің пікірін алмастырмайды.</translation>
    </message>
    <message>
        <source>About Arasha</source>
        <translation>Араша туралы</translation>
    </message>
</context>
<context>
    <name>AbsencePanel</name>
    <message>
        <source>Absence: {name}</source>
        <translation>Болмайтын кезең: {name}</translation>
    </message>
    <message>
        <source>Meanwhile the deputy sees and does their work as if it were their own; it ends by itself.</source>
        <translation>Осы уақытта алмастырушы оның жұмысын өзінікіндей көріп, атқарады; мерзімі біткенде өзі тоқтайды.</translation>
    </message>
    <message>
        <source>Note the absence</source>
        <translation>Кезеңді белгілеу</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Алмастырушы</translation>
    </message>
    <message>
        <source>Without a last day: until they are back.</source>
        <translation>Соңғы күні болмаса: оралғанға дейін.</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Give access to case {number}</source>
        <translation>{number} ісіне қолжетім беру</translation>
    </message>
    <message>
        <source>They see the case and may read it; working on it stays with who has it.</source>
        <translation>Ол істі көріп, оқи алады; жүргізу бұрынғы адамда қалады.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Қолжетім беру</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Office</source>
        <translation>&amp;Кеңсе</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Өту</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Көр&amp;ініс</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Аны&amp;қтама</translation>
    </message>
    <message>
        <source>Open a file first</source>
        <translation>Алдымен файлды ашыңыз</translation>
    </message>
    <message>
        <source>Only for a file with a password</source>
        <translation>Құпиясөзі бар файлға ғана</translation>
    </message>
    <message>
        <source>Not possible just now</source>
        <translation>Дәл қазір мүмкін емес</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>Жаңа консультация</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Консультацияны жазу</translation>
    </message>
    <message>
        <source>Office details…</source>
        <translation>Кеңсе деректері…</translation>
    </message>
    <message>
        <source>Names, and the days the office keeps before a last day</source>
        <translation>Атаулар және кеңсе соңғы күнге дейін сақтайтын күндер</translation>
    </message>
    <message>
        <source>Wording of letters…</source>
        <translation>Хат үлгілері…</translation>
    </message>
    <message>
        <source>The text of every letter, as the office wants it printed</source>
        <translation>Әр хаттың мәтіні: кеңсе қалай басып шығарғысы келсе, солай</translation>
    </message>
    <message>
        <source>Post book…</source>
        <translation>Хаттар журналы…</translation>
    </message>
    <message>
        <source>What came in and what went out, under numbers of its own</source>
        <translation>Не келді, не жіберілді – өз нөмірлерімен</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Еске салулар…</translation>
    </message>
    <message>
        <source>Which last days were reminded of, when and why</source>
        <translation>Қай соңғы күндер, қашан және неге еске салынды</translation>
    </message>
    <message>
        <source>Erasure…</source>
        <translation>Деректерді жою…</translation>
    </message>
    <message>
        <source>Whose data waits to be erased, and which copies still hold it</source>
        <translation>Кімнің деректері жоюды күтіп тұр, қай көшірмелерде әлі бар</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>Көшпелі қабылдауды жоспарлау…</translation>
    </message>
    <message>
        <source>Where the office goes to advise people, when, and who</source>
        <translation>Кеңсе қайда, қашан барады, кім барады</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Жаңа тапсырма…</translation>
    </message>
    <message>
        <source>What is to be done by a day of yours, in the case before you or in none</source>
        <translation>Өзіңіз белгілеген күнге дейін не істеу керек: көз алдыңыздағы іс бойынша немесе іссіз</translation>
    </message>
    <message>
        <source>Tasks…</source>
        <translation>Тапсырмалар…</translation>
    </message>
    <message>
        <source>Mine, what I asked of others, all that wait</source>
        <translation>Менікі, басқалардан сұрағаным, барлық ашығы</translation>
    </message>
    <message>
        <source>Put in an own phrase</source>
        <translation>Дайын сөйлем қою</translation>
    </message>
    <message>
        <source>Choose one for the field you write in</source>
        <translation>Жазып отырған өріске сөйлем таңдау</translation>
    </message>
    <message>
        <source>Own phrases…</source>
        <translation>Дайын сөйлемдер…</translation>
    </message>
    <message>
        <source>Put into any field by a short word: //word</source>
        <translation>Кез келген өріске қысқа сөзбен қойылады: //сөз</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Қазір құлыптау</translation>
    </message>
    <message>
        <source>Close the file; it opens again with the password</source>
        <translation>Файлды жабу; ол құпиясөзбен қайта ашылады</translation>
    </message>
    <message>
        <source>Protect with a password…</source>
        <translation>Құпиясөзбен қорғау…</translation>
    </message>
    <message>
        <source>Encrypt this file, so that nobody reads it without the password</source>
        <translation>Файлды шифрлау: құпиясөзсіз ешкім оқи алмайды</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Құпиясөзді өзгерту…</translation>
    </message>
    <message>
        <source>Another password for you; everybody else keeps theirs</source>
        <translation>Тек сіздің құпиясөзіңіз өзгереді, басқаларыныкі сол күйінде қалады</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Қазір сақтық көшірме жасау…</translation>
    </message>
    <message>
        <source>One encrypted file with everything, read through before it is done</source>
        <translation>Бәрі бар бір шифрленген файл; дайын деп айтылмас бұрын түгел оқылады</translation>
    </message>
    <message>
        <source>Safety…</source>
        <translation>Қауіпсіздік…</translation>
    </message>
    <message>
        <source>Locking, backups, password and recovery code</source>
        <translation>Құлыптау, сақтық көшірмелер, құпиясөз және қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Hide quickly</source>
        <translation>Жылдам жасыру</translation>
    </message>
    <message>
        <source>Out of sight at once</source>
        <translation>Терезені бірден көзден тасалау</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Шығу</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультациялар</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Көшпелі қабылдау</translation>
    </message>
    <message>
        <source>Visiting days: who waits, one talk after another, the sheet of the day</source>
        <translation>Көшпелі қабылдау күндері: кім күтіп отыр, консультациялар, күн парағы</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Lists of all appeals, talks, cases and people, however long</source>
        <translation>Барлық жолданымдардың, консультациялардың, істер мен адамдардың тізімдері, қанша ұзын болса да</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Бақылауда</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Күнделік</translation>
    </message>
    <message>
        <source>A month, a week or a list of days: dates, hearings, receptions, absences</source>
        <translation>Ай, апта немесе күндер тізімі: мерзімдер, отырыстар, қабылдаулар, болмау күндері</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Numbers of the office, what is missing in them, and what a donor is sent</source>
        <translation>Кеңсенің сандары, оларда не жетіспейді, донорға не жіберіледі</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Органдар</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Мерзімді есептеу</translation>
    </message>
    <message>
        <source>Count a date without a case; the rules with their articles</source>
        <translation>Істі ашпай мерзімді есептеу; баптары көрсетілген ережелер</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Who works here, who is away, who may do what</source>
        <translation>Кім жұмыс істейді, кім орнында жоқ, кімге не рұқсат</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>What was done, by whom and when</source>
        <translation>Не істелді, кім және қашан істеді</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>Go to the search line of this page, else to the one above</source>
        <translation>Осы беттің іздеу жолына, ол болмаса жоғарыдағы жолға өту</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Барлық жерден іздеу</translation>
    </message>
    <message>
        <source>By name, IIN, phone, number or any words, in everything written down here</source>
        <translation>Аты-жөні, ЖСН, телефон, нөмір немесе кез келген сөз бойынша, осында жазылғанның бәрінен</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Жолға өту…</translation>
    </message>
    <message>
        <source>Jump anywhere in a long list of the register</source>
        <translation>Тізілімнің ұзын тізіміндегі кез келген жерге өту</translation>
    </message>
    <message>
        <source>Reload the page</source>
        <translation>Бетті жаңарту</translation>
    </message>
    <message>
        <source>See as another…</source>
        <translation>Басқаның көзімен қарау…</translation>
    </message>
    <message>
        <source>See what a volunteer sees; nothing can be changed meanwhile</source>
        <translation>Волонтер көретінді көру; бұл кезде ештеңе өзгертілмейді</translation>
    </message>
    <message>
        <source>Back to me</source>
        <translation>Өз көрінісіме оралу</translation>
    </message>
    <message>
        <source>Colours as in the system</source>
        <translation>Жүйедегідей түстер</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Ашық түстер</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Қара түстер</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Жоғары қарама-қарсылық</translation>
    </message>
    <message>
        <source>White and yellow on black, for tired or weak eyes</source>
        <translation>Қара түсте ақ пен сары: көзі шаршаған не нашар көретін адамға</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Әріптерді үлкейту</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Әріптерді кішірейту</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Әрекетті табу…</translation>
    </message>
    <message>
        <source>Everything the program can do, by typing a part of its name</source>
        <translation>Бағдарлама істей алатынның бәрі: атауының бір бөлігін жазыңыз</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Не жаңалық бар</translation>
    </message>
    <message>
        <source>What changed with each version, in a few sentences</source>
        <translation>Әр нұсқада не өзгергені, бірнеше сөйлеммен</translation>
    </message>
    <message>
        <source>About Arasha</source>
        <translation>Араша туралы</translation>
    </message>
    <message>
        <source>Not while you see as another: go «Back to me» first</source>
        <translation>Басқаның көзімен қарап тұрғанда болмайды: алдымен «Өз көрінісіме оралу» дегенді басыңыз</translation>
    </message>
</context>
<context>
    <name>AddFileDialog</name>
    <message>
        <source>{name} is being taken in…</source>
        <translation>{name} қабылданып жатыр…</translation>
    </message>
    <message>
        <source>picture from the clipboard</source>
        <translation>алмасу буферіндегі сурет</translation>
    </message>
    <message>
        <source>Add a file: {name}</source>
        <translation>Файл қосу: {name}</translation>
    </message>
    <message>
        <source>Add the file</source>
        <translation>Файлды қосу</translation>
    </message>
</context>
<context>
    <name>AddressQuestion</name>
    <message>
        <source>Nobody of the office has checked this address yet</source>
        <translation>Бұл мекенжайды кеңседен әлі ешкім тексерген жоқ</translation>
    </message>
    <message>
        <source>Check and complete it</source>
        <translation>Тексеріп, толықтыру</translation>
    </message>
    <message>
        <source>Print it as it is, this once</source>
        <translation>Осы жолы сол күйінде басып шығару</translation>
    </message>
    <message>
        <source>Address: not known, a marked blank is printed.</source>
        <translation>Мекенжайы белгісіз: белгіленген бос орын басылады.</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Мекенжайы: {address}</translation>
    </message>
    <message>
        <source>How sure: {trust}</source>
        <translation>Сенімділігі: {trust}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Дереккөз: {source}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Ескертпе: {note}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Ours</source>
        <translation>Біздің</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Сот</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Қоңырау</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Тапсырма</translation>
    </message>
    <message>
        <source>Our office is closed: {why}</source>
        <translation>Кеңсеміз жабық: {why}</translation>
    </message>
    <message>
        <source>Away: {name}; stands in: {deputy}</source>
        <translation>Жоқ: {name}; орнында: {deputy}</translation>
    </message>
    <message>
        <source>Visit: {place}; goes: {names}</source>
        <translation>Сапар: {place}; барады: {names}</translation>
    </message>
    <message>
        <source>With the names of clients and the words of tasks</source>
        <translation>Өтініш білдірушілердің аты-жөнімен және тапсырмалардың сөзімен</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Earlier</source>
        <translation>Ертерек</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Кейінірек</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>To today; the key T in the calendar</source>
        <translation>Бүгінге; күнтізбедегі T пернесі</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Жыл</translation>
    </message>
    <message>
        <source>Working days of the year, with the source of each</source>
        <translation>Жылдың жұмыс күндері, әрқайсысының дереккөзімен</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ай</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Тізім</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Күнге өту</translation>
    </message>
    <message>
        <source>A date, or in words: tomorrow, fri, +15w</source>
        <translation>Күн немесе сөзбен: ертең, жм, +15ж</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Қай жолдар</translation>
    </message>
    <message>
        <source>None ticked: all of them</source>
        <translation>Ештеңе белгіленбесе – бәрі</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Өзіңізбен алу</translation>
    </message>
    <message>
        <source>Print the week…</source>
        <translation>Аптаны басып шығару…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Күнтізбе файлы…</translation>
    </message>
    <message>
        <source>What is shown, for the calendar of a telephone or a computer</source>
        <translation>Көрсетілгені – телефон немесе компьютер күнтізбесі үшін</translation>
    </message>
    <message>
        <source>Kept up to date…</source>
        <translation>Жаңартылып тұратын файл…</translation>
    </message>
    <message>
        <source>A calendar file in a folder you choose, written anew after every change</source>
        <translation>Сіз таңдаған қалтадағы күнтізбе файлы, әр өзгерістен кейін қайта жазылады</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Кім туралы</translation>
    </message>
    <message>
        <source>Works on it</source>
        <translation>Жүргізеді</translation>
    </message>
    <message>
        <source>Lines of the agenda</source>
        <translation>Күнделік жолдары</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation>Бұл күндері ештеңе жоқ</translation>
    </message>
    <message>
        <source>No date ends and nobody is expected.</source>
        <translation>Мерзім бітпейді, ешкім күтілмейді.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>Күнделік</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Айдың күндері</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Аптаның күндері</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Why this date</source>
        <translation>Неге осы күн</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Егер былай болса</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Жауаптың бөліктері</translation>
    </message>
    <message>
        <source>The date explained</source>
        <translation>Күннің түсіндірмесі</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Мәтін түрінде көшіру</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>JSON түрінде көшіру</translation>
    </message>
    <message>
        <source>Print the calculation…</source>
        <translation>Есепті басып шығару…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Every day counted is confirmed</source>
        <translation>Есептелген күндердің бәрі расталған</translation>
    </message>
    <message>
        <source>Provisional: not every day is confirmed yet</source>
        <translation>Алдын ала: күндердің бәрі әлі расталмаған</translation>
    </message>
    <message>
        <source>{length}; counting starts on {date}</source>
        <translation>{length}; есеп {date} күні басталады</translation>
    </message>
    <message>
        <source>days skipped: {count}</source>
        <translation>есептелмеген күндер: {count}</translation>
    </message>
</context>
<context>
    <name>AppealForm</name>
    <message>
        <source>Choose</source>
        <translation>Таңдаңыз</translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation>Әлі берілген жоқ</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Не жазылған</translation>
    </message>
    <message>
        <source>When it was filed</source>
        <translation>Қашан берілді</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Құжат түрі</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Қарау тәртібі</translation>
    </message>
    <message>
        <source>For some matters the law gives other terms.</source>
        <translation>Кейбір істер үшін заңда басқа мерзімдер белгіленген.</translation>
    </message>
    <message>
        <source>What the complaint is about</source>
        <translation>Шағым неге қатысты</translation>
    </message>
    <message>
        <source>Earlier paper it is about</source>
        <translation>Қай құжат бойынша</translation>
    </message>
    <message>
        <source>Number of the act or answer</source>
        <translation>Актінің немесе жауаптың нөмірі</translation>
    </message>
    <message>
        <source>Date of the act or answer</source>
        <translation>Актінің немесе жауаптың күні</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Сот</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Хаттың тілі</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тақырыбы</translation>
    </message>
    <message>
        <source>One line: what it is about.</source>
        <translation>Бір жолмен: не туралы екені.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>The essence of the matter, Article 63.</source>
        <translation>Жолданымның мәні, 63-бап.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Қосымшалар</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Empty while it is a draft.</source>
        <translation>Жоба кезінде бос тұрады.</translation>
    </message>
    <message>
        <source>How it was filed</source>
        <translation>Қалай берілді</translation>
    </message>
    <message>
        <source>Put in a ready clause</source>
        <translation>Дайын тұжырым қосу</translation>
    </message>
    <message>
        <source>Answer a refusal…</source>
        <translation>Бас тартуға жауап…</translation>
    </message>
    <message>
        <source>Not kept in this case</source>
        <translation>Бұл істе жоқ</translation>
    </message>
</context>
<context>
    <name>AppealHeader</name>
    <message>
        <source>{state}.</source>
        <translation>{state}.</translation>
    </message>
    <message>
        <source>{state}. {term}: {day}, {days} left.</source>
        <translation>{state}. {term}: {day}, {days} қалды.</translation>
    </message>
    <message>
        <source>{state}. {term}: {day}, today.</source>
        <translation>{state}. {term}: {day}, бүгін.</translation>
    </message>
    <message>
        <source>{state}. {term}: {day}, {days} ago.</source>
        <translation>{state}. {term}: {day}, {days} өтті.</translation>
    </message>
    <message>
        <source>{warning} More under «Dates»: {count}.</source>
        <translation>{warning} «Мерзімдер» қойындысында тағы: {count}.</translation>
    </message>
</context>
<context>
    <name>AppealPage</name>
    <message>
        <source>Course</source>
        <translation>Барысы</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Мерзімдер</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Мәтіні</translation>
    </message>
    <message>
        <source>Whole way</source>
        <translation>Толық жол</translation>
    </message>
    <message>
        <source>Parts of the appeal</source>
        <translation>Құжаттың бөліктері</translation>
    </message>
    <message>
        <source>Course of the appeal</source>
        <translation>Құжаттың барысы</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Written down: {event}.</source>
        <translation>Жазылды: {event}.</translation>
    </message>
    <message>
        <source>{written} Now waiting for: {term}, {day}.</source>
        <translation>{written} Енді күтіледі: {term}, {day}.</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Name of the document</source>
        <translation>Құжаттың атауы</translation>
    </message>
    <message>
        <source>Attachment {number}: name of the document</source>
        <translation>{number}-қосымша: құжаттың атауы</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>көрсетілмеген</translation>
    </message>
    <message>
        <source> sheets</source>
        <translation> парақ</translation>
    </message>
    <message>
        <source>Attachment {number}: sheets</source>
        <translation>{number}-қосымша: парақ саны</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Remove attachment {number}</source>
        <translation>{number}-қосымшаны алып тастау</translation>
    </message>
</context>
<context>
    <name>AttachmentsEditor</name>
    <message>
        <source>Add an attachment</source>
        <translation>Қосымша енгізу</translation>
    </message>
    <message>
        <source>What the law asks for</source>
        <translation>Заң талап ететін құжаттар</translation>
    </message>
</context>
<context>
    <name>AuthoritiesPage</name>
    <message>
        <source>Bodies from a file</source>
        <translation>Файлдағы органдар</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Кестелер (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Органдар</translation>
    </message>
    <message>
        <source>Choose a body</source>
        <translation>Органды таңдаңыз</translation>
    </message>
    <message>
        <source>Its names, address, the body above it and how far to trust the row stand here.</source>
        <translation>Атауы, мекенжайы, жоғары тұрған орган және жазбаға қаншалықты сенуге болатыны осында көрсетіледі.</translation>
    </message>
    <message>
        <source>Corrections proposed and not decided: {number}.</source>
        <translation>Ұсынылған, бірақ шешілмеген түзетулер: {number}.</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Біріншісін көрсету</translation>
    </message>
</context>
<context>
    <name>AuthorityDetail</name>
    <message>
        <source>I checked this row…</source>
        <translation>Мен тексердім…</translation>
    </message>
    <message>
        <source>Complete or correct…</source>
        <translation>Толықтыру не түзету…</translation>
    </message>
    <message>
        <source>Propose a correction…</source>
        <translation>Түзету ұсыну…</translation>
    </message>
    <message>
        <source>How far to trust this row</source>
        <translation>Бұл жазбаға қаншалықты сенуге болады</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Қайдан алынған</translation>
    </message>
    <message>
        <source>Changes in this office</source>
        <translation>Осы кеңседегі өзгерістер</translation>
    </message>
    <message>
        <source>Not known: prints as a marked blank</source>
        <translation>Белгісіз: қағазда бос орын болып шығады</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <translation>Басшының лауазымы</translation>
    </message>
    <message>
        <source>Address in Kazakh</source>
        <translation>Қазақша мекенжайы</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Орысша мекенжайы</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Пошта индексі</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Жұмыс уақытының соңы</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Жұмыс сағаттары</translation>
    </message>
    <message>
        <source>The head receives</source>
        <translation>Басшы қабылдайды</translation>
    </message>
    <message>
        <source>Personal reception</source>
        <translation>Жеке қабылдау</translation>
    </message>
    <message>
        <source>{schedule}; next on {date}</source>
        <translation>{schedule}; келесісі: {date}</translation>
    </message>
    <message>
        <source>next on {date}</source>
        <translation>келесі күні: {date}</translation>
    </message>
    <message>
        <source>Higher body for a complaint</source>
        <translation>Шағымды қарайтын жоғары тұрған орган</translation>
    </message>
    <message>
        <source>Next instance</source>
        <translation>Келесі сот сатысы</translation>
    </message>
    <message>
        <source>Stands above</source>
        <translation>Жоғары тұрған</translation>
    </message>
    <message>
        <source>The complaint is handed in at this body, which passes it on.</source>
        <translation>Шағым осы органға беріледі, ол оны жоғары жібереді.</translation>
    </message>
    <message>
        <source>A court: its rulings go to the next instance, not to a complaint.</source>
        <translation>Сот: актілеріне әкімшілік шағым берілмейді, келесі сатыға жүгінеді.</translation>
    </message>
    <message>
        <source>Self-government: acts of a bailiff are challenged in court.</source>
        <translation>Өзін-өзі басқару: сот орындаушысының әрекетіне сотқа шағым беріледі.</translation>
    </message>
    <message>
        <source>None: the next way is the court.</source>
        <translation>Жоқ: келесі жол – сот.</translation>
    </message>
    <message>
        <source>{who} checked it on {date}</source>
        <translation>Тексерген: {who}, {date}</translation>
    </message>
    <message>
        <source>Nobody of this office has checked it yet: ask the body before you print an envelope</source>
        <translation>Кеңседен ешкім әлі тексерген жоқ: конверт басып шығармас бұрын органнан сұраңыз</translation>
    </message>
    <message>
        <source>{said}. The directory says: {directory}.</source>
        <translation>{said}. Анықтамалықта: {directory}.</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>Дереккөзі көрсетілмеген.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Әзірге жоқ.</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>түзетілді</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>тексерілді</translation>
    </message>
    <message>
        <source>correction proposed</source>
        <translation>түзету ұсынылды</translation>
    </message>
    <message>
        <source>correction accepted</source>
        <translation>түзету қабылданды</translation>
    </message>
    <message>
        <source>correction refused</source>
        <translation>түзетуден бас тартылды</translation>
    </message>
</context>
<context>
    <name>AuthorityList</name>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Сенімділігі</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Органдар</translation>
    </message>
    <message>
        <source>Find by a part of the name</source>
        <translation>Атауының бір бөлігі бойынша іздеу</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Файлдан…</translation>
    </message>
    <message>
        <source>See what a CSV or XLSX file of bodies would change, and take what you tick</source>
        <translation>CSV немесе XLSX файлы нені өзгертетінін көріп, белгілегеніңізді алу</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Органның түрі</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Барлық түрі</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Барлық өңір</translation>
    </message>
    <message>
        <source>No body fits</source>
        <translation>Мұндай орган табылмады</translation>
    </message>
    <message>
        <source>Try a shorter part of the name, or show every kind and region.</source>
        <translation>Атауының қысқарақ бөлігін жазыңыз немесе барлық түр мен өңірді көрсетіңіз.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Органдар тізімі</translation>
    </message>
    <message>
        <source>Checked on {date}</source>
        <translation>Тексерілді: {date}</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Көрсетілді: {count}</translation>
    </message>
</context>
<context>
    <name>BatchColumns</name>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Неге жоқ</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Өтініш білдіруші</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>The paper itself</source>
        <translation>Құжаттың өзі</translation>
    </message>
    <message>
        <source>Write nothing down</source>
        <translation>Ештеңе жазбау</translation>
    </message>
    <message>
        <source>letters-{date}.pdf</source>
        <translation>hattar-{date}.pdf</translation>
    </message>
    <message>
        <source>One file of letters: {number} appeals</source>
        <translation>Хаттар бір файлда: жолданым саны – {number}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Хаттың тілі</translation>
    </message>
    <message>
        <source>Written down as sent</source>
        <translation>Жіберілді деп жазылады</translation>
    </message>
    <message>
        <source>Also where the address is not known or nobody checked it</source>
        <translation>Мекенжайы белгісіз немесе ешкім тексермеген жерлерге де</translation>
    </message>
    <message>
        <source>Put in letters already issued today; they are not issued anew</source>
        <translation>Бүгін берілген хаттарды да қосу; олар қайта берілмейді</translation>
    </message>
    <message>
        <source>Issue and save as one file…</source>
        <translation>Беру және бір файлға сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Басып шығаратын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Why stands in the other list, line by line.</source>
        <translation>Себебі екінші тізімде жол-жолымен тұр.</translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation>Ешкім қалдырылған жоқ</translation>
    </message>
    <message>
        <source>Every appeal that was chosen gets its letter.</source>
        <translation>Таңдалған әр жолданымның хаты болады.</translation>
    </message>
    <message>
        <source>Letters that come into the file</source>
        <translation>Файлға кіретін хаттар</translation>
    </message>
    <message>
        <source>Each in its own</source>
        <translation>Әрқайсысы өз тілінде</translation>
    </message>
    <message>
        <source>Its own: that of the appeal; what goes to the client is in the language of the client.</source>
        <translation>Өз тілі – жолданымның тілі; өтініш білдірушіге арналғаны соның тілінде.</translation>
    </message>
    <message>
        <source>Also where it was typed in another language than the letter</source>
        <translation>Мәтіні хаттың тілінде жазылмаса да</translation>
    </message>
    <message>
        <source>Appeals that are left out</source>
        <translation>Қалдырылған жолданымдар</translation>
    </message>
    <message>
        <source>Issued: {issued}. Put in again: {again}. Saved: {path}</source>
        <translation>Берілді: {issued}. Қайта қосылды: {again}. Сақталды: {path}</translation>
    </message>
    <message>
        <source>No letter was issued.</source>
        <translation>Бірде-бір хат берілген жоқ.</translation>
    </message>
    <message>
        <source>Failed: {number}.</source>
        <translation>Шықпағаны: {number}.</translation>
    </message>
    <message>
        <source>Not reached: {number}; the next file takes them.</source>
        <translation>Кезегі жетпегені: {number}; олар келесі файлға кіреді.</translation>
    </message>
    <message>
        <source>In the file: {number}</source>
        <translation>Файлда: {number}</translation>
    </message>
    <message>
        <source>Left out: {number}</source>
        <translation>Қалдырылды: {number}</translation>
    </message>
    <message>
        <source>The appeals are being looked through…</source>
        <translation>Жолданымдар қаралып жатыр…</translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message>
        <source>What stands behind the number</source>
        <translation>Санның артында не тұр</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Nothing behind this number</source>
        <translation>Бұл санның артында ештеңе жоқ</translation>
    </message>
    <message>
        <source>It counts no record you may see.</source>
        <translation>Ол сіз көре алатын ешбір жазбаны санамайды.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Counting…</source>
        <translation>Саналып жатыр…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>How far the count is</source>
        <translation>Санаудың барысы</translation>
    </message>
</context>
<context>
    <name>BoardColumns</name>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Body, client and paper</source>
        <translation>Орган, өтініш білдіруші, құжат</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Тіркелмеген</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>{days} қалды</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation>{days} өтті</translation>
    </message>
</context>
<context>
    <name>BodyField</name>
    <message>
        <source>This paper does not go to such a body: choose another line of the list.</source>
        <translation>Бұл құжат мұндай органға жіберілмейді: тізімнен басқа жолды таңдаңыз.</translation>
    </message>
    <message>
        <source>Part of the name of the body</source>
        <translation>Орган атауының бөлігі</translation>
    </message>
    <message>
        <source>Complete this row</source>
        <translation>Жазбаны толықтыру</translation>
    </message>
    <message>
        <source>Open the directory: enter the address after asking the body</source>
        <translation>Анықтамалықты ашу: мекенжайды органнан біліп жазыңыз</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Мекенжайы: {address}</translation>
    </message>
    <message>
        <source>The address is not in the directory: the letter will have a marked blank.</source>
        <translation>Мекенжай анықтамалықта жоқ: хатта белгіленген бос орын болады.</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>The post book on paper</source>
        <translation>Хаттар журналы қағазда</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>All papers</source>
        <translation>Барлық құжат</translation>
    </message>
    <message>
        <source>All papers of case {number} in one file</source>
        <translation>№ {number} істің барлық құжаты бір файлда</translation>
    </message>
    <message>
        <source>Issued letters, PDF files and pictures, with contents, bookmarks and numbered pages.</source>
        <translation>Шығарылған хаттар, PDF файлдар мен суреттер – мазмұнымен, бетбелгілерімен, нөмірленген беттерімен.</translation>
    </message>
    <message>
        <source>&amp;Language of the contents</source>
        <translation>&amp;Мазмұнның тілі</translation>
    </message>
    <message>
        <source>Language of the contents</source>
        <translation>Мазмұнның тілі</translation>
    </message>
    <message>
        <source>Make and save…</source>
        <translation>Жасап сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Saved: {path}. Pages: {pages}.</source>
        <translation>Сақталды: {path}. Бет саны: {pages}.</translation>
    </message>
    <message>
        <source>Not put in, named in the contents:</source>
        <translation>Енгізілмегендері, мазмұнда аталған:</translation>
    </message>
</context>
<context>
    <name>CalculatorPage</name>
    <message>
        <source>The browser could not be opened. The official text is at {address}</source>
        <translation>Браузер ашылмады. Ресми мәтіннің мекенжайы: {address}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Мерзімді есептеу</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Есептеуіш</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>Calculator and rules</source>
        <translation>Есептеуіш пен ережелер</translation>
    </message>
    <message>
        <source>Count a date</source>
        <translation>Мерзімді есептеу</translation>
    </message>
    <message>
        <source>Choose a rule and the day it is counted from: the last day and its reasons stand here at once.</source>
        <translation>Ережені және есеп басталатын күнді таңдаңыз: соңғы күн мен оның негіздемесі осында бірден шығады.</translation>
    </message>
    <message>
        <source>Copied: paste it into a letter or a message.</source>
        <translation>Көшірілді: хатқа немесе хабарға қойыңыз.</translation>
    </message>
</context>
<context>
    <name>CalendarFileDialog</name>
    <message>
        <source>Saved: {path}</source>
        <translation>Сақталды: {path}</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Күнтізбе файлы</translation>
    </message>
    <message>
        <source>What is shown from {first} to {last}, for the calendar of a telephone or a computer.</source>
        <translation>{first} – {last} аралығында көрсетілгені, телефон немесе компьютер күнтізбесі үшін.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>The calendar has no days of {year} yet: take them from a file.</source>
        <translation>Күнтізбеде {year} жылдың күндері әлі жоқ: оларды файлдан алыңыз.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>The calendar is changed. Appeals counted anew: {number}.</source>
        <translation>Күнтізбе өзгертілді. Қайта есептелген құжаттар: {number}.</translation>
    </message>
    <message>
        <source>Take days from a file</source>
        <translation>Күндерді файлдан алу</translation>
    </message>
    <message>
        <source>Calendars (*.csv *.ics)</source>
        <translation>Күнтізбелер (*.csv *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>What you typed is not kept yet.</source>
        <translation>Терілген мәтін әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>Leave without keeping it</source>
        <translation>Сақтамай шығу</translation>
    </message>
</context>
<context>
    <name>CardField</name>
    <message>
        <source>Another person</source>
        <translation>Басқа адам</translation>
    </message>
    <message>
        <source>The card is hidden from you; the coordinator can change who this is.</source>
        <translation>Карточка сізден жасырылған; бұл кім екенін үйлестіруші ғана өзгерте алады.</translation>
    </message>
</context>
<context>
    <name>CarryOutDialog</name>
    <message>
        <source>The data is being destroyed. Please wait…</source>
        <translation>Деректер жойылып жатыр. Күте тұрыңыз…</translation>
    </message>
    <message>
        <source>Erase: {name}</source>
        <translation>Жою: {name}</translation>
    </message>
    <message>
        <source>The card, the words of talks, papers and events, printed letters and files of {name} are destroyed for good, and what the log says of them can never be read again.</source>
        <translation>{name}: карточкасы, консультациялардың, құжаттар мен оқиғалардың мәтіні, басып шығарылған хаттар мен файлдар біржола жойылады, ал журналда ол туралы жазылғанды енді ешкім оқи алмайды.</translation>
    </message>
    <message>
        <source>Named elsewhere, which stays: {where}</source>
        <translation>Аты басқа жерде де бар, ол қалады: {where}</translation>
    </message>
    <message>
        <source>I have looked: nothing of this is needed any more</source>
        <translation>Қарап шықтым: бұлардың енді ешқайсысы керек емес</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Біржола жою</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Number, name of the case or client</source>
        <translation>Нөмірі, істің атауы немесе аты-жөні</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Істерден іздеу</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Кімнің істері</translation>
    </message>
    <message>
        <source>No case fits these words</source>
        <translation>Бұл сөздерге сай іс жоқ</translation>
    </message>
    <message>
        <source>Search by a part of the number, the name of the case or the client.</source>
        <translation>Нөмірдің бөлігімен, істің атауымен немесе аты-жөнімен іздеңіз.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Барлық істі көрсету</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Әзірге іс жоқ</translation>
    </message>
    <message>
        <source>A case begins with a talk: write it down, then make the case and its paper in one step.</source>
        <translation>Іс консультациядан басталады: оны жазыңыз, содан кейін бір қадаммен іс пен құжат жасаңыз.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Консультацияны жазу</translation>
    </message>
    <message>
        <source>Everybody&apos;s cases</source>
        <translation>Барлығының істері</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Менің істерім</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Нөмірі</translation>
    </message>
    <message>
        <source>Client and case</source>
        <translation>Өтініш білдіруші және іс</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Client card</source>
        <translation>Өтініш білдіруші карточкасы</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Жаңа құжат</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Консультациялар</translation>
    </message>
    <message>
        <source>Papers of the case</source>
        <translation>Істің жолданымдары</translation>
    </message>
    <message>
        <source>All in one file…</source>
        <translation>Бәрі бір файлда…</translation>
    </message>
    <message>
        <source>Talks, files, parties, tasks and people of the case</source>
        <translation>Істің сұхбаттары, файлдары, тараптары, тапсырмалары мен адамдары</translation>
    </message>
    <message>
        <source>Talks of the case</source>
        <translation>Істің консультациялары</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>Әзірге жолданым жоқ</translation>
    </message>
    <message>
        <source>Write the first paper to a body.</source>
        <translation>Органға алғашқы құжатты жазыңыз.</translation>
    </message>
    <message>
        <source>Write a paper</source>
        <translation>Құжат жазу</translation>
    </message>
    <message>
        <source>No talk belongs to this case</source>
        <translation>Бұл іске қатысты консультация жоқ</translation>
    </message>
    <message>
        <source>The talk a case is made from is put here.</source>
        <translation>Мұнда іс жасалған консультация тұрады.</translation>
    </message>
    <message>
        <source>opened on {date}</source>
        <translation>{date} ашылды</translation>
    </message>
    <message>
        <source>closed on {date}</source>
        <translation>{date} жабылды</translation>
    </message>
    <message>
        <source>{paper} of {name} ran out on {date}</source>
        <translation>{paper} ({name}): мерзімі {date} бітті</translation>
    </message>
    <message>
        <source>{paper} of {name} is valid until {date}</source>
        <translation>{paper} ({name}): {date} дейін жарамды</translation>
    </message>
    <message>
        <source>{name} stands in another role elsewhere: a possible conflict of interest waits for a decision.</source>
        <translation>{name} басқа жерде басқа рөлде тұр: мүдделер қақтығысы болуы мүмкін, шешім керек.</translation>
    </message>
    <message>
        <source>Possible conflicts of interest wait for a decision: {count}. First {name}, then {others}.</source>
        <translation>Шешім күтіп тұрған мүдделер қақтығысы болуы мүмкін жағдайлар: {count}. Алдымен {name}, содан кейін {others}.</translation>
    </message>
    <message>
        <source>Look and decide</source>
        <translation>Қарап, шешу</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлдар</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Тараптар</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Кім жүргізеді</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Жолданым</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Қалай келді</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>Не сұралды</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Saved. Press Enter on the paper to go on with it.</source>
        <translation>Сақталды. Жалғастыру үшін құжаттың үстінде Enter басыңыз.</translation>
    </message>
</context>
<context>
    <name>ChangeFileDialog</name>
    <message>
        <source>About the file</source>
        <translation>Файл туралы</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Change a day</source>
        <translation>Күнді өзгерту</translation>
    </message>
    <message>
        <source>Nothing is kept yet: first you see which open dates would move, then you accept it or leave it.</source>
        <translation>Әзірге ештеңе сақталмайды: алдымен қай мерзімдер жылжитынын көресіз, содан кейін қабылдайсыз немесе бұрынғысынша қалдырасыз.</translation>
    </message>
    <message>
        <source>Show what would move</source>
        <translation>Не жылжитынын көрсету</translation>
    </message>
    <message>
        <source>What was announced</source>
        <translation>Не жарияланды</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Күннің атауы</translation>
    </message>
    <message>
        <source>As it was announced; it stands so in every date.</source>
        <translation>Жарияланғандай; мерзім түсіндірмелерінде осылай тұрады.</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Number and date of the act, and where you read it; kept in the log.</source>
        <translation>Актінің нөмірі мен күні және оны қайдан оқығаныңыз; журналда сақталады.</translation>
    </message>
    <message>
        <source>Officially announced</source>
        <translation>Ресми жарияланған</translation>
    </message>
    <message>
        <source>Otherwise its dates stay provisional.</source>
        <translation>Әйтпесе оның мерзімдері алдын ала болып қалады.</translation>
    </message>
    <message>
        <source>A day off</source>
        <translation>Демалыс күні</translation>
    </message>
    <message>
        <source>A day off for a worked one</source>
        <translation>Жұмыс күніне ауыстырылған демалыс</translation>
    </message>
    <message>
        <source>It falls on another day</source>
        <translation>Басқа күнге келеді</translation>
    </message>
    <message>
        <source>An ordinary day after all</source>
        <translation>Кәдімгі күн болып шықты</translation>
    </message>
    <message>
        <source>As before our change</source>
        <translation>Біздің өзгерісімізге дейінгідей</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Демалыс күні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Worked instead</source>
        <translation>Орнына жұмыс істелетін күн</translation>
    </message>
    <message>
        <source>Falls on</source>
        <translation>Келетін күні</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>The key is being made</source>
        <translation>Кілт жасалып жатыр</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Құпиясөзді өзгерту</translation>
    </message>
    <message>
        <source>The password of now</source>
        <translation>Қазіргі құпиясөз</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Write who checked it.</source>
        <translation>Кім тексергенін жазыңыз.</translation>
    </message>
    <message>
        <source>I checked this row</source>
        <translation>Жазба тексерілді</translation>
    </message>
    <message>
        <source>I checked it</source>
        <translation>Тексердім</translation>
    </message>
    <message>
        <source>Name and address were compared with the body itself: its site, a call, a visit. Kept with the date of {date}; from now on its address prints without a question.</source>
        <translation>Атауы мен мекенжайы органның өзімен салыстырылды: сайты, қоңырау немесе бару арқылы. {date} күнімен сақталады; бұдан былай мекенжайы сұраусыз басылады.</translation>
    </message>
    <message>
        <source>Who checked</source>
        <translation>Кім тексерді</translation>
    </message>
</context>
<context>
    <name>ClientDeeds</name>
    <message>
        <source>All data about them…</source>
        <translation>Ол туралы барлық деректер…</translation>
    </message>
    <message>
        <source>Propose to erase…</source>
        <translation>Жоюды ұсыну…</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Біріктіруді қайтару</translation>
    </message>
    <message>
        <source>The card {name} was merged into this one on {date} by {who}.</source>
        <translation>{name} карточкасы {date} күні осы карточкаға біріктірілді ({who}).</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>New client card</source>
        <translation>Жаңа адамның карточкасы</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Өтініш білдіруші карточкасы</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Сақта&amp;у</translation>
    </message>
    <message>
        <source>Save the card (Ctrl+Enter)</source>
        <translation>Карточканы сақтау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Жа&amp;бу</translation>
    </message>
    <message>
        <source>The card is not saved yet. Save it with Ctrl+Enter, or close it without saving.</source>
        <translation>Карточка әлі сақталмаған. Ctrl+Enter басып сақтаңыз немесе сақтамай жабыңыз.</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Сақта&amp;май жабу</translation>
    </message>
    <message>
        <source>Save this card first, then make the two one.</source>
        <translation>Алдымен осы карточканы сақтаңыз, содан кейін екеуін біріктіріңіз.</translation>
    </message>
</context>
<context>
    <name>ClientField</name>
    <message>
        <source>Name, IIN or phone</source>
        <translation>Аты-жөні, ЖСН, телефон</translation>
    </message>
    <message>
        <source>New client card</source>
        <translation>Жаңа адамның карточкасы</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Where and how to reach them</source>
        <translation>Мекенжайы және байланыс</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Нені ескеру керек</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>Т&amp;егі</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>А&amp;ты</translation>
    </message>
    <message>
        <source>&amp;Patronymic</source>
        <translation>Әке&amp;сінің аты</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Туған күні</translation>
    </message>
    <message>
        <source>For a court, when there is no IIN.</source>
        <translation>Сот үшін, ЖСН болмағанда.</translation>
    </message>
    <message>
        <source>Asked for by a court (Art. 131).</source>
        <translation>Сот талап етеді (131-бап).</translation>
    </message>
    <message>
        <source>Place of &amp;birth</source>
        <translation>Ту&amp;ған жері</translation>
    </message>
    <message>
        <source>P&amp;ostal address</source>
        <translation>&amp;Пошталық мекенжайы</translation>
    </message>
    <message>
        <source>Lives at the post&amp;al address</source>
        <translation>Пошталық мекенжай бо&amp;йынша тұрады</translation>
    </message>
    <message>
        <source>Actual &amp;residence address</source>
        <translation>&amp;Нақты тұратын жерінің мекенжайы</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>Теле&amp;фон</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Электрондық пошта</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ті&amp;л</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>Ере&amp;кше жағдайы</translation>
    </message>
    <message>
        <source>Safe con&amp;tact</source>
        <translation>Қауіпсіз байл&amp;аныс</translation>
    </message>
    <message>
        <source>When and how to call; who must not learn of it.</source>
        <translation>Қашан және қалай хабарласу керек; кім білмеуге тиіс.</translation>
    </message>
    <message>
        <source>Inferred from the number, not checked: born {date}</source>
        <translation>Нөмірден шығарылды, тексерілмеген: туған күні {date}</translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation>&amp;ЖСН</translation>
    </message>
</context>
<context>
    <name>ClosurePanel</name>
    <message>
        <source>Our office is closed</source>
        <translation>Кеңсеміз жабық</translation>
    </message>
    <message>
        <source>No date of the law moves. The office&apos;s own dates, those with the margin, are set on days it is open.</source>
        <translation>Заңдағы мерзімдер жылжымайды. Кеңсенің өз күндері, яғни қоры бар күндер, кеңсе ашық күндерге қойылады.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күн</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Empty: that one day.</source>
        <translation>Бос болса: сол бір күн.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Keep these days</source>
        <translation>Осы күндерді сақтау</translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation>Бастапқы қалпына келтіру</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>What would change the date</source>
        <translation>Күнді не өзгертеді</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>Енгізілген деректер бойынша</translation>
    </message>
    <message>
        <source>The case chosen above</source>
        <translation>Жоғарыда таңдалған жағдай</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Салыстыратын ештеңе жоқ</translation>
    </message>
    <message>
        <source>Without a length fixed by law there is no other date.</source>
        <translation>Заңда нақты мерзім болмаса, басқа күн де жоқ.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Жағдай</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
</context>
<context>
    <name>CompleteDialog</name>
    <message>
        <source>Complete or correct a body</source>
        <translation>Орган туралы жазбаны толықтыру не түзету</translation>
    </message>
    <message>
        <source>As the body itself writes it; an address is never translated.</source>
        <translation>Органның өзі жазғандай; мекенжай ешқашан аударылмайды.</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Address in Kazakh</source>
        <translation>Қазақша мекенжайы</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Орысша мекенжайы</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Пошта индексі</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Жұмыс уақытының соңы</translation>
    </message>
    <message>
        <source>A paper that comes later counts as the next day&apos;s.</source>
        <translation>Одан кейін келген қағаз келесі жұмыс күнінікі болып саналады.</translation>
    </message>
    <message>
        <source>As the body says them, for example 10:00–12:00 by appointment.</source>
        <translation>Органның өзі айтқандай, мысалы: 10:00–12:00, алдын ала жазылу арқылы.</translation>
    </message>
    <message>
        <source>Days of personal reception</source>
        <translation>Жеке қабылдау күндері</translation>
    </message>
    <message>
        <source>Hours of reception</source>
        <translation>Қабылдау уақыты</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Жұмыс сағаттары</translation>
    </message>
    <message>
        <source>For example 9:00–18:30, lunch 13:00–14:30.</source>
        <translation>Мысалы, 9:00–18:30, түскі үзіліс 13:00–14:30.</translation>
    </message>
    <message>
        <source>The head receives</source>
        <translation>Басшы қабылдайды</translation>
    </message>
    <message>
        <source>The agenda counts the next day from it.</source>
        <translation>Күнделік келесі күнді осыдан есептейді.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>Осы күні</translation>
    </message>
    <message>
        <source>Hours of the head</source>
        <translation>Басшының сағаттары</translation>
    </message>
    <message>
        <source>every week;first week;second week;third week;fourth week;last week</source>
        <translation>апта сайын;бірінші апта;екінші апта;үшінші апта;төртінші апта;соңғы апта</translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation>әлі сұралмаған</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Conflict check: {name}</source>
        <translation>Мүдделер қақтығысын тексеру: {name}</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Шешімді жазу</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Сол істі ашу</translation>
    </message>
    <message>
        <source>Where else they stand</source>
        <translation>Тағы қай істерде бар</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>It is recorded with your name and the day.</source>
        <translation>Сіздің атыңызбен және күнімен жазылады.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Не шешілген</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Role there</source>
        <translation>Ондағы рөлі</translation>
    </message>
    <message>
        <source>Alike by</source>
        <translation>Неден ұқсайды</translation>
    </message>
    <message>
        <source>{name}, here: {role}</source>
        <translation>{name}, осында: {role}</translation>
    </message>
    <message>
        <source>Nobody like this stands in another case.</source>
        <translation>Басқа істе мұндай адам жоқ.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent to the processing of personal data</source>
        <translation>Дербес деректерді өңдеуге келісім</translation>
    </message>
    <message>
        <source>Show the paper…</source>
        <translation>Қағазын көрсету…</translation>
    </message>
    <message>
        <source>The consent was given</source>
        <translation>Келісім берілді</translation>
    </message>
    <message>
        <source>Who collects the data, and what for</source>
        <translation>Деректерді кім және не үшін жинайды</translation>
    </message>
    <message>
        <source>Which data, how long, for whom</source>
        <translation>Қандай деректер, қанша уақытқа, кімге</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Берілуі</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Name of the office or of the person who keeps the data.</source>
        <translation>Деректерді сақтайтын кеңсенің немесе адамның атауы.</translation>
    </message>
    <message>
        <source>BIN or IIN of the operator</source>
        <translation>Оператордың БСН немесе ЖСН</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Мақсаты</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>Жиналатын деректер</translation>
    </message>
    <message>
        <source>Other data, a line each</source>
        <translation>Өзге деректер, әрқайсысы бір жолға</translation>
    </message>
    <message>
        <source>Until, this day included</source>
        <translation>Соңғы күні (қоса алғанда)</translation>
    </message>
    <message>
        <source>Or until an event</source>
        <translation>Немесе қандай оқиғаға дейін</translation>
    </message>
    <message>
        <source>Transfer to third parties</source>
        <translation>Үшінші тұлғаларға беру</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Cross-border transfer</source>
        <translation>Трансшекаралық беру</translation>
    </message>
    <message>
        <source>Publication in public sources</source>
        <translation>Жалпыға бірдей қолжетімді көздерде тарату</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>Өзге мәліметтер</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Consent to the processing of personal data</source>
        <translation>Дербес деректерді өңдеуге келісім</translation>
    </message>
    <message>
        <source>Write down a consent…</source>
        <translation>Келісімді жазу…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Кері қайтару…</translation>
    </message>
    <message>
        <source>Write down a consent</source>
        <translation>Келісімді жазу</translation>
    </message>
    <message>
        <source>Print the consent</source>
        <translation>Келісімді басып шығару</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Келісімді кері қайтару</translation>
    </message>
</context>
<context>
    <name>ConsentPaperDialog</name>
    <message>
        <source>Consent on paper</source>
        <translation>Келісімнің қағазы</translation>
    </message>
</context>
<context>
    <name>ConsultationList</name>
    <message>
        <source>Find a talk</source>
        <translation>Іздеу</translation>
    </message>
    <message>
        <source>By name, IIN, phone, or words of the question and the advice</source>
        <translation>Аты-жөні, ЖСН, телефон немесе сұрақ пен кеңестің сөздері бойынша</translation>
    </message>
    <message>
        <source>Search consultations</source>
        <translation>Консультацияларды іздеу</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультациялар</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимді</translation>
    </message>
    <message>
        <source>Unsaved talk</source>
        <translation>Сақталмаған</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Жаңа</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of the name, the question or the advice.</source>
        <translation>Азырақ әріп жазып көріңіз немесе аты-жөнінің, сұрақтың, кеңестің бір бөлігін жазыңыз.</translation>
    </message>
    <message>
        <source>Show all consultations</source>
        <translation>Барлық консультацияларды көрсету</translation>
    </message>
    <message>
        <source>No consultation yet</source>
        <translation>Әзірге консультация жоқ</translation>
    </message>
    <message>
        <source>Write down the first talk on the right: Ctrl+N begins it, Ctrl+Enter saves it.</source>
        <translation>Алғашқы консультацияны оң жаққа жазыңыз: Ctrl+N бастайды, Ctrl+Enter сақтайды.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Консультацияны жазу</translation>
    </message>
</context>
<context>
    <name>ConsultationsPage</name>
    <message>
        <source>Consultations</source>
        <translation>Консультациялар</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>waiting</source>
        <translation>күтіп отыр</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>кеңес берілді</translation>
    </message>
    <message>
        <source>appeals to make</source>
        <translation>жолданым дайындалады</translation>
    </message>
    <message>
        <source>minutes of talk</source>
        <translation>әңгіме минуты</translation>
    </message>
    <message>
        <source>minutes of waiting</source>
        <translation>күту минуты</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>There is no such date: {typed}. Write it like 05.03.2026, or say it: tomorrow, fri, 15.03, +15w.</source>
        <translation>Мұндай күн жоқ: {typed}. 05.03.2026 деп не сөзбен жазыңыз: ертең, жм, 15.03, +15ж.</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>кк.аа.жжжж</translation>
    </message>
    <message>
        <source>Also: tomorrow, fri, 15.03, +3 days, +15w (working days), +1m</source>
        <translation>Былай да болады: ертең, жм, 15.03, +3 күн, +15ж (жұмыс күні), +1 ай</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Күнтізбеден таңдау (Alt+↓)</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Күнтізбеден таңдау</translation>
    </message>
    <message>
        <source>dd.mm.yyyy, tomorrow, fri, +15w</source>
        <translation>кк.аа.жжжж, ертең, жм, +15ж</translation>
    </message>
    <message>
        <source>dd.mm.yyyy, tomorrow</source>
        <translation>кк.аа.жжжж, ертең</translation>
    </message>
</context>
<context>
    <name>DatesPanel</name>
    <message>
        <source>Why this date</source>
        <translation>Неге осы күн</translation>
    </message>
    <message>
        <source>Print this calculation…</source>
        <translation>Осы есепті басып шығару…</translation>
    </message>
    <message>
        <source>Dates of the appeal</source>
        <translation>Құжаттың мерзімдері</translation>
    </message>
    <message>
        <source>The date explained</source>
        <translation>Күннің түсіндірмесі</translation>
    </message>
    <message>
        <source>No date runs yet</source>
        <translation>Мерзім әлі жүрмейді</translation>
    </message>
    <message>
        <source>Write down the filing and the registration: then the answer date is counted and explained here.</source>
        <translation>Берілгенін және тіркелгенін жазыңыз: сонда жауап күні осында есептеліп, түсіндіріледі.</translation>
    </message>
    <message>
        <source>All dates on a sheet…</source>
        <translation>Барлық мерзім парақта…</translation>
    </message>
    <message>
        <source>Unlawful now</source>
        <translation>Қазір заңға сай емес</translation>
    </message>
    <message>
        <source>Write down the event the term runs from: its last day is counted and explained here.</source>
        <translation>Мерзім басталатын оқиғаны жазыңыз: соңғы күні осында есептеліп, түсіндіріледі.</translation>
    </message>
    <message>
        <source>Write down the creation of the petition: the term of joining is counted and explained here.</source>
        <translation>Петицияның құрылғанын жазыңыз: қосылу мерзімі осында есептеліп, түсіндіріледі.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Мерзім</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>ours: {date}</source>
        <translation>біздікі: {date}</translation>
    </message>
    <message>
        <source>or {date}</source>
        <translation>немесе {date}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>алдын ала</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Change this day…</source>
        <translation>Осы күнді өзгерту…</translation>
    </message>
    <message>
        <source>Change or take back…</source>
        <translation>Өзгерту немесе қайтару…</translation>
    </message>
    <message>
        <source>The office is open after all</source>
        <translation>Кеңсе бәрібір ашық</translation>
    </message>
    <message>
        <source>Take back the confirmation…</source>
        <translation>Растауды қайтарып алу…</translation>
    </message>
    <message>
        <source>Confirm the year…</source>
        <translation>Жылды растау…</translation>
    </message>
    <message>
        <source>Take days from a file…</source>
        <translation>Күндерді файлдан алу…</translation>
    </message>
    <message>
        <source>Our office is closed…</source>
        <translation>Кеңсеміз жабық…</translation>
    </message>
    <message>
        <source>Calendars used so far</source>
        <translation>Осыған дейінгі күнтізбелер</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Жұмыс күні</translation>
    </message>
    <message>
        <source>Weekly day off</source>
        <translation>Апталық демалыс күні</translation>
    </message>
    <message>
        <source>Our office is closed</source>
        <translation>Кеңсеміз жабық</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>расталған</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>расталмаған</translation>
    </message>
    <message>
        <source>Made ordinary</source>
        <translation>Кәдімгі күн болды</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Өзгерткен</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Register of deadlines for signature</source>
        <translation>Қол қоюға арналған мерзімдер тізілімі</translation>
    </message>
    <message>
        <source>&amp;Whose dates</source>
        <translation>&amp;Кімнің мерзімдері</translation>
    </message>
    <message>
        <source>Whose dates</source>
        <translation>Кімнің мерзімдері</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Бүкіл кеңсе</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Plan a reception…</source>
        <translation>Қабылдауға бару…</translation>
    </message>
    <message>
        <source>Lines of the day</source>
        <translation>Күннің жолдары</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>Бұл күні ештеңе жоқ</translation>
    </message>
    <message>
        <source>No date ends and nobody is expected.</source>
        <translation>Мерзім бітпейді, ешкім күтілмейді.</translation>
    </message>
</context>
<context>
    <name>DeadlinesDialog</name>
    <message>
        <source>Dates of the appeal on a sheet</source>
        <translation>Жолданымның мерзімдері парақта</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>nobody for now</source>
        <translation>әзірге ешкім</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Таңдаңыз</translation>
    </message>
    <message>
        <source>Choose to whom it goes.</source>
        <translation>Іс кімге берілетінін таңдаңыз.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Шағым</translation>
    </message>
    <message>
        <source>Reminder to the body</source>
        <translation>Органға еске салу</translation>
    </message>
    <message>
        <source>Note an extension</source>
        <translation>Ұзартылғанын белгілеу</translation>
    </message>
    <message>
        <source>Wait until…</source>
        <translation>Күте тұру…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Басқа волонтерге беру</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Істі жабу</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Қай күнге дейін күту</translation>
    </message>
    <message>
        <source>On that day it is in front again.</source>
        <translation>Сол күні іс қайта алға шығады.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Stands in the protocol and with the case.</source>
        <translation>Хаттамада және істе тұрады.</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>Шешіп, келесіге өту</translation>
    </message>
    <message>
        <source>Enter in the note, or Ctrl+Enter</source>
        <translation>Ескертпеде Enter немесе Ctrl+Enter</translation>
    </message>
    <message>
        <source>Decide and prepare the paper</source>
        <translation>Шешіп, құжатты дайындау</translation>
    </message>
</context>
<context>
    <name>DirectoryFileDialog</name>
    <message>
        <source>Taken. Bodies changed or added: {number}.</source>
        <translation>Алынды. Өзгерген не қосылған органдар: {number}.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сақталды: {path}</translation>
    </message>
    <message>
        <source>Bodies from a file</source>
        <translation>Файлдағы органдар</translation>
    </message>
    <message>
        <source>{name}: new bodies {new}, changed {changed}, not in the file {missing}, rows that cannot be read {failed}. Nothing is taken yet: tick what shall be. What your office corrected itself is not ticked.</source>
        <translation>{name}: жаңа органдар {new}, өзгергендері {changed}, файлда жоқтары {missing}, оқылмаған жолдар {failed}. Әзірге ештеңе алынған жоқ: керегін белгілеңіз. Кеңсеңіз өзі түзеткендері белгіленбеген.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Айырмашылықтар</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Бізде</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Файлда</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation>Белгіленгенді алу</translation>
    </message>
    <message>
        <source>Save the rows that cannot be read…</source>
        <translation>Оқылмаған жолдарды сақтау…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>our own correction</source>
        <translation>өз түзетуіміз</translation>
    </message>
</context>
<context>
    <name>DonorPanel</name>
    <message>
        <source>Kept as sent: the numbers, the paper and its hash can be shown next year.</source>
        <translation>Жіберілген күйінде сақталды: сандарды, қағазды және оның хешін келесі жылы көрсетуге болады.</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>Н&amp;ысан</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>Не жетіспейтінін көру</translation>
    </message>
    <message>
        <source>Look first at what is missing in this period; the form is filled after that.</source>
        <translation>Алдымен осы кезеңде не жетіспейтінін қараңыз; нысан содан кейін толтырылады.</translation>
    </message>
    <message>
        <source>Change the form…</source>
        <translation>Нысанды өзгерту…</translation>
    </message>
    <message>
        <source>Another form…</source>
        <translation>Тағы бір нысан…</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Қағазда…</translation>
    </message>
    <message>
        <source>As a workbook…</source>
        <translation>XLSX кесте…</translation>
    </message>
    <message>
        <source>Keep as sent</source>
        <translation>Жіберілген деп сақтау</translation>
    </message>
    <message>
        <source>Keep numbers and paper as they go to the donor</source>
        <translation>Сандар мен қағазды донорға кететін күйінде сақтау</translation>
    </message>
    <message>
        <source>The form filled</source>
        <translation>Толтырылған нысан</translation>
    </message>
</context>
<context>
    <name>DoubtQuestion</name>
    <message>
        <source>Before it goes on paper</source>
        <translation>Басылмай тұрып</translation>
    </message>
    <message>
        <source>Print it as it is, this once</source>
        <translation>Осы жолы сол күйінде басып шығару</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Drop: {task}</source>
        <translation>Алып тастау: {task}</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Why it is no longer needed</source>
        <translation>Неге енді керек емес</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Орындалды: {task}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Орындалды</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Жауабыңыз</translation>
    </message>
    <message>
        <source>A word about it (may be empty)</source>
        <translation>Бұл туралы сөз (бос болуы мүмкін)</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>none seen</source>
        <translation>көрсетілмеді</translation>
    </message>
    <message>
        <source>Is a deadline already &amp;running?</source>
        <translation>Мерзім жүріп жат&amp;ыр ма?</translation>
    </message>
    <message>
        <source>Ne&amp;xt contact</source>
        <translation>Келесі &amp;байланыс</translation>
    </message>
    <message>
        <source>&amp;Who came</source>
        <translation>Кі&amp;м келді</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Қабылдау &amp;түрі</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>Ті&amp;л</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>Тақы&amp;рып</translation>
    </message>
    <message>
        <source>N&amp;eeds</source>
        <translation>&amp;Ерекше жағдайы</translation>
    </message>
    <message>
        <source>What was &amp;asked</source>
        <translation>Не &amp;сұралды</translation>
    </message>
    <message>
        <source>What was advise&amp;d</source>
        <translation>Қан&amp;дай кеңес берілді</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>Ми&amp;нут</translation>
    </message>
    <message>
        <source>Day &amp;of the talk</source>
        <translation>К&amp;онсультация күні</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Its kind alone; no copy and no number is kept.</source>
        <translation>Тек түрі; көшірмесі де, нөмірі де сақталмайды.</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Көрсетілген құжат</translation>
    </message>
    <message>
        <source>A deadline is running: set the day of the next contact before it, or untick.</source>
        <translation>Мерзім жүріп жатыр: келесі байланыс күнін мерзім біткенге дейін қойыңыз немесе белгіні алып тастаңыз.</translation>
    </message>
</context>
<context>
    <name>EntryFrame</name>
    <message>
        <source>&amp;Save</source>
        <translation>Сақта&amp;у</translation>
    </message>
    <message>
        <source>Save the talk (Ctrl+Enter)</source>
        <translation>Консультацияны сақтау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>Ө&amp;згерістерді болдырмау</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Жаңа консультация</translation>
    </message>
    <message>
        <source>Talk of {date}</source>
        <translation>{date} күнгі консультация</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>әлі сақталмаған</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>{number} ісін ашу</translation>
    </message>
    <message>
        <source>Ma&amp;ke a case and an appeal</source>
        <translation>Іс пен жолданым а&amp;шу</translation>
    </message>
    <message>
        <source>Save and ma&amp;ke a case</source>
        <translation>Сақтау және іс а&amp;шу</translation>
    </message>
    <message>
        <source>&amp;Begin a case and an appeal from this</source>
        <translation>Осыдан іс &amp;пен жолданым ашу</translation>
    </message>
    <message>
        <source>Saved: {who}, {date}.</source>
        <translation>Сақталды: {who}, {date}.</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимді</translation>
    </message>
    <message>
        <source>The changes are undone.</source>
        <translation>Өзгерістер алынып тасталды.</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>Ө&amp;згерістерді қайтару</translation>
    </message>
</context>
<context>
    <name>ErasuresDialog</name>
    <message>
        <source>Erasure</source>
        <translation>Деректерді жою</translation>
    </message>
    <message>
        <source>Erasing takes two people: one proposes, another coordinator or administrator carries it out.</source>
        <translation>Жою үшін екі адам керек: біреуі ұсынады, басқа үйлестіруші немесе әкімші орындайды.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Жою…</translation>
    </message>
    <message>
        <source>Do not erase…</source>
        <translation>Жоймау…</translation>
    </message>
    <message>
        <source>Propose to erase…</source>
        <translation>Жоюды ұсыну…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Күтіп тұрған ұсыныс жоқ</translation>
    </message>
    <message>
        <source>A proposal is made on the card of the person.</source>
        <translation>Ұсыныс адамның карточкасында жасалады.</translation>
    </message>
    <message>
        <source>Nobody to propose</source>
        <translation>Ұсынатын ешкім жоқ</translation>
    </message>
    <message>
        <source>Who took the consent back stands here, and who came last longer ago than the office keeps data.</source>
        <translation>Мұнда келісімін кері қайтарғандар және соңғы рет кеңсе белгілеген мерзімнен бұрын келгендер тұрады.</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>Ештеңе жойылмаған</translation>
    </message>
    <message>
        <source>What is erased stays here without a name.</source>
        <translation>Жойылғандар осында атсыз қалады.</translation>
    </message>
    <message>
        <source>Proposals that wait</source>
        <translation>Күтіп тұрған ұсыныстар</translation>
    </message>
    <message>
        <source>People who could be proposed</source>
        <translation>Ұсынуға болатын адамдар</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Не жойылды</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Адам</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кім ұсынды</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күн</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>Келісім неге дейін</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Күтіп тұр</translation>
    </message>
    <message>
        <source>Could be erased</source>
        <translation>Жоюға болатындар</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Жойылған</translation>
    </message>
    <message>
        <source>Term of keeping</source>
        <translation>Сақтау мерзімі</translation>
    </message>
    <message>
        <source>Erased. Close the program once: until then traces may lie in the log beside the file.</source>
        <translation>Жойылды. Бағдарламаны бір рет жабыңыз: оған дейін файлдың қасындағы журналда іздер қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Erased. The name still stands in: {where}. Look there by hand.</source>
        <translation>Жойылды. Аты әлі мына жерде бар: {where}. Өзіңіз қараңыз.</translation>
    </message>
    <message>
        <source>Erased. Nothing of the person is left in this file.</source>
        <translation>Жойылды. Бұл файлда адам туралы ештеңе қалмады.</translation>
    </message>
    <message>
        <source>Looking for older copies…</source>
        <translation>Бұрынғы көшірмелер ізделіп жатыр…</translation>
    </message>
    <message>
        <source>No older copy in the folder of backups holds the person.</source>
        <translation>Сақтық көшірмелер қалтасында адам туралы дерегі бар ескі көшірме жоқ.</translation>
    </message>
    <message>
        <source>These copies were made before and still hold the person. Delete them when newer ones are there, on sticks too; after restoring one of them, erase again:</source>
        <translation>Бұл көшірмелер бұрын жасалған, адам туралы деректер оларда әлі бар. Жаңа көшірмелер болған соң, бұларды флеш-дискілерден де өшіріңіз; біреуін қалпына келтірсеңіз, деректерді қайта жойыңыз:</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Choose</source>
        <translation>Таңдаңыз</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Белгісіз</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Не болды</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Уақыты</translation>
    </message>
    <message>
        <source>As on the slip or in the SMS.</source>
        <translation>Талондағыдай немесе SMS-тегідей.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Тіркеу нөмірі</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Құжаттың нөмірі</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Қалай жіберілді</translation>
    </message>
    <message>
        <source>What the court decided</source>
        <translation>Сот не шешті</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>Жауапта не айтылған</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негіз</translation>
    </message>
    <message>
        <source>As the paper names it; it decides whether one may file again.</source>
        <translation>Құжатта көрсетілгендей; қайта беруге бола ма — соған байланысты.</translation>
    </message>
    <message>
        <source>Why there was no hearing</source>
        <translation>Неге тыңдау өткізілмеді</translation>
    </message>
    <message>
        <source>Article 73: a refusal needs a preliminary decision and a hearing, unless the law excepts it.</source>
        <translation>73-бап: бас тарту үшін, заңда ерекше жағдай көзделмесе, алдын ала шешім мен тыңдау керек.</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Онда не жетіспейді</translation>
    </message>
    <message>
        <source>Other body, if it is about a part</source>
        <translation>Бөлігі туралы болса: басқа орган</translation>
    </message>
    <message>
        <source>The body to which a part went; empty for the rest of the paper.</source>
        <translation>Бөлігі жіберілген орган; құжаттың қалған бөлігі үшін бос қалады.</translation>
    </message>
    <message>
        <source>Day it was made in final form</source>
        <translation>Түпкілікті нысанда шығарылған күн</translation>
    </message>
    <message>
        <source>Last day of the body&apos;s term</source>
        <translation>Орган мерзімінің соңғы күні</translation>
    </message>
    <message>
        <source>Day it entered into force</source>
        <translation>Заңды күшіне енген күн</translation>
    </message>
    <message>
        <source>Day the hearing was set</source>
        <translation>Отырыс тағайындалған күн</translation>
    </message>
    <message>
        <source>Hour of the hearing</source>
        <translation>Отырыс сағаты</translation>
    </message>
    <message>
        <source>Number of the case in court</source>
        <translation>Соттағы істің нөмірі</translation>
    </message>
    <message>
        <source>Time given until</source>
        <translation>Берілген уақыттың соңғы күні</translation>
    </message>
    <message>
        <source>As the court set it.</source>
        <translation>Сот белгілегендей.</translation>
    </message>
    <message>
        <source>Day of the hearing</source>
        <translation>Отырыс күні</translation>
    </message>
    <message>
        <source>It stands in the agenda from now on.</source>
        <translation>Осыдан бастап күнделікте тұрады.</translation>
    </message>
    <message>
        <source>To be cured by</source>
        <translation>Түзету мерзімі</translation>
    </message>
    <message>
        <source>As the notice says.</source>
        <translation>Хабарламадағыдай.</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>Ұзартылған күні</translation>
    </message>
    <message>
        <source>As the notice of the extension says.</source>
        <translation>Мерзімді ұзарту туралы хабарламадағыдай.</translation>
    </message>
    <message>
        <source>Answer date stated by the body</source>
        <translation>Орган атаған жауап күні</translation>
    </message>
    <message>
        <source>If the SMS or the portal names one.</source>
        <translation>SMS немесе портал атаса.</translation>
    </message>
    <message>
        <source>Higher body</source>
        <translation>Жоғары тұрған орган</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Жаңа орган</translation>
    </message>
    <message>
        <source>Does it say where to complain?</source>
        <translation>Қайда шағымдану керегі айтылған ба?</translation>
    </message>
    <message>
        <source>Body, term and order of a complaint, Article 80(5). If not, the term is 6 months.</source>
        <translation>Шағымдану органы, мерзімі және тәртібі, 80(5)-бап. Айтылмаса, мерзім 6 ай.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Дәлелдеме</translation>
    </message>
    <message>
        <source>SMS, slip, screenshot, delivery notice: where it is kept.</source>
        <translation>SMS, талон, экран суреті, табыс ету хабарламасы: қайда сақталады.</translation>
    </message>
    <message>
        <source>Tick what the law demands and the paper does not hold, or that nothing lacks.</source>
        <translation>Заң талап ететін, бірақ құжатта жоғын белгілеңіз; бәрі бар болса, соны белгілеңіз.</translation>
    </message>
    <message>
        <source>Day it was filed</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Day of registration</source>
        <translation>Тіркелген күні</translation>
    </message>
    <message>
        <source>Day of the decision to extend</source>
        <translation>Ұзарту туралы шешім күні</translation>
    </message>
    <message>
        <source>Day the answer was received</source>
        <translation>Жауап алынған күн</translation>
    </message>
    <message>
        <source>Day it was received</source>
        <translation>Алынған күні</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Not named, or not in this list</source>
        <translation>Аталмаған немесе бұл тізімде жоқ</translation>
    </message>
    <message>
        <source>None named, or there was a hearing</source>
        <translation>Аталмаған немесе тыңдау өткізілген</translation>
    </message>
    <message>
        <source>Awaited now</source>
        <translation>Қазір күтілетіні</translation>
    </message>
    <message>
        <source>Also possible now</source>
        <translation>Қазір мүмкін басқалары</translation>
    </message>
    <message>
        <source>Happened earlier</source>
        <translation>Бұрын болғаны</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Иә</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Жоқ</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Say why: the reason stays in the log.</source>
        <translation>Себебін жазыңыз: ол журналда қалады.</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>Жазбаны түзету</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Түзетуді сақтау</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Сол күйінде қалдыру</translation>
    </message>
    <message>
        <source>Take the entry back</source>
        <translation>Жазбаны қайтарып алу</translation>
    </message>
    <message>
        <source>Proof of this event…</source>
        <translation>Осы оқиғаның дәлелі…</translation>
    </message>
    <message>
        <source>Into the post book…</source>
        <translation>Хаттар журналына…</translation>
    </message>
    <message>
        <source>Reason for taking it back</source>
        <translation>Жазбаны қайтарып алу себебі</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Calendar file kept up to date</source>
        <translation>Жаңартылып тұратын күнтізбе файлы</translation>
    </message>
    <message>
        <source>The file arasha.ics with your own dates is written into this folder after every change, as long as the program is open. A calendar that subscribes to it shows them. Whoever reads the folder reads the file.</source>
        <translation>Өз мерзімдеріңіз бар arasha.ics файлы бағдарлама ашық тұрғанда әр өзгерістен кейін осы қалтаға жазылады. Оған жазылған күнтізбе оларды көрсетеді. Қалтаны оқитын адам файлды да оқиды.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Қалта таңдалмаған.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Қалтаны таңдау…</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Файл ұстамау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Field</source>
        <translation>Өріс</translation>
    </message>
    <message>
        <source>Fields of the letter; Enter puts one into the text</source>
        <translation>Хат өрістері; Enter басылса, өріс мәтінге қойылады</translation>
    </message>
    <message>
        <source>No fields</source>
        <translation>Өріс жоқ</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Алынған күні</translation>
    </message>
    <message>
        <source>A term may begin on this day.</source>
        <translation>Мерзім осы күннен басталуы мүмкін.</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>Пошта мөртабаны</translation>
    </message>
    <message>
        <source>The day on the stamp of the post office.</source>
        <translation>Пошта мөртабанындағы күн.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>Paper it belongs to</source>
        <translation>Қай құжатқа жатады</translation>
    </message>
    <message>
        <source>Event it proves</source>
        <translation>Қай оқиғаны растайды</translation>
    </message>
    <message>
        <source>For example the receipt of the answer.</source>
        <translation>Мысалы, жауаптың алынғанын.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Тұтас іс</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ешқайсысы</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>This kind of file is not shown here. Save a copy to open it with another program.</source>
        <translation>Мұндай файл осында көрсетілмейді. Басқа бағдарламамен ашу үшін көшірмесін сақтаңыз.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password or damaged: save a copy and open it with another program.</source>
        <translation>Бұл PDF парольмен қорғалған не бүлінген: көшірмесін сақтап, басқа бағдарламамен ашыңыз.</translation>
    </message>
    <message>
        <source>Pages that cannot be shown: {pages}. Ask for the paper again, or try another program on a copy.</source>
        <translation>Көрсетілмейтін беттер: {pages}. Қағазды қайта сұраңыз немесе көшірмесін басқа бағдарламада ашыңыз.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>{path} is no longer there: put it back, or drag it here from where it lies now.</source>
        <translation>{path} енді жоқ: орнына қайтарыңыз немесе қазір жатқан жерінен осында сүйреңіз.</translation>
    </message>
    <message>
        <source>There is no picture and no file in the clipboard.</source>
        <translation>Алмасу буферінде сурет те, файл да жоқ.</translation>
    </message>
    <message>
        <source>{name} is being opened…</source>
        <translation>{name} ашылып жатыр…</translation>
    </message>
    <message>
        <source>The copy is being written…</source>
        <translation>Көшірме жазылып жатыр…</translation>
    </message>
    <message>
        <source>Saved: {path}. This copy is not protected: delete it when it is no longer needed.</source>
        <translation>Сақталды: {path}. Бұл көшірме қорғалмаған: керегі болмаған соң жойыңыз.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Файл қосу…</translation>
    </message>
    <message>
        <source>Scan folder: its new files are offered here</source>
        <translation>Сканер қалтасы: ондағы жаңа файлдар осында ұсынылады</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Көшірмесін сақтау…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Түзету…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Алып тастау…</translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation>Істің файлдары</translation>
    </message>
    <message>
        <source>Drag answers, envelopes with postmarks and screenshots here, or paste a picture (Ctrl+V).</source>
        <translation>Жауаптарды, пошта мөртабаны бар конверттерді, экран суреттерін осында сүйреңіз немесе суретті қойыңыз (Ctrl+V).</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <translation>Сурет.png</translation>
    </message>
    <message>
        <source>{name} is kept, but cannot be shown here: it is damaged, protected by a password or of a kind that only other programs show. If you have the paper, scan it again.</source>
        <translation>{name} сақталды, бірақ мұнда көрсетілмейді: бүлінген, құпиясөзбен қорғалған немесе оны тек басқа бағдарламалар көрсете алады. Қағаз қолыңызда болса, қайта сканерлеңіз.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Бұл не</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Неге жатады</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Алынды</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>Пошта мөртабаны</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Көлемі</translation>
    </message>
    <message>
        <source>{count} KB</source>
        <translation>{count} КБ</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} МБ</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Файл қосу</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Көшірмесін сақтау</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Another folder…</source>
        <translation>Басқа қалта…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Сақтық көшірмелер қалтасы</translation>
    </message>
</context>
<context>
    <name>FollowingBox</name>
    <message>
        <source>What follows from it. Tick what you want to be reminded of:</source>
        <translation>Одан не туындайды. Ескерту керегін белгілеңіз:</translation>
    </message>
    <message>
        <source>Dates that follow, with reminders</source>
        <translation>Туындайтын күндер мен ескертулер</translation>
    </message>
    <message>
        <source>{term}: last day {day}</source>
        <translation>{term}: соңғы күні {day}</translation>
    </message>
    <message>
        <source>{term}: due by {day}</source>
        <translation>{term}: {day} дейін</translation>
    </message>
    <message>
        <source>{article}; the date is provisional</source>
        <translation>{article}; күн алдын ала есептелген</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Form for a donor</source>
        <translation>Донорға арналған нысан</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>To whom it goes, for which programme.</source>
        <translation>Кімге, қай бағдарлама бойынша жіберіледі.</translation>
    </message>
    <message>
        <source>Hide numbers below</source>
        <translation>Мынадан кем санды жасыру</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Көрсеткіштер</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>{whose}, {case}: {word}</source>
        <translation>{whose}, {case}: {word}</translation>
    </message>
    <message>
        <source>Written or confirmed by a person</source>
        <translation>Адам жазған немесе растаған</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Сенімді</translation>
    </message>
    <message>
        <source>Not sure: printed in the nominative until you confirm it</source>
        <translation>Сенімсіз: растағанша атау септігінде басылады</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Back to the computed one</source>
        <translation>Есептелген түріне қайтару</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Растау</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over case {number}</source>
        <translation>{number} ісін тапсыру</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>Now it is worked on by: {name}.</source>
        <translation>Қазір жүргізіп отырған: {name}.</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Енді жүргізетін</translation>
    </message>
    <message>
        <source>A word on the way</source>
        <translation>Тапсырғандағы сөз</translation>
    </message>
    <message>
        <source>Where it stands, what comes next.</source>
        <translation>Іс қай жерде тұр, келесі қадам қандай.</translation>
    </message>
    <message>
        <source>nobody for now</source>
        <translation>әзірге ешкім</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Тапсыру</translation>
    </message>
</context>
<context>
    <name>HandingDialog</name>
    <message>
        <source>Hand-over list</source>
        <translation>Істерді тапсыру тізімі</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Кімге</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>Written in by hand</source>
        <translation>Қолмен жазылады</translation>
    </message>
</context>
<context>
    <name>HandsPanel</name>
    <message>
        <source>log-{number}.pdf</source>
        <translation>zhurnal-{number}.pdf</translation>
    </message>
    <message>
        <source>Extract of the log: case {number}</source>
        <translation>Журналдан үзінді: {number} ісі</translation>
    </message>
    <message>
        <source>In whose hands the case is</source>
        <translation>Іс кімнің қолында</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Тапсыру…</translation>
    </message>
    <message>
        <source>Give access…</source>
        <translation>Қолжетім беру…</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>Қолжетімді алу</translation>
    </message>
    <message>
        <source>Extract of the log…</source>
        <translation>Журналдан үзінді…</translation>
    </message>
    <message>
        <source>No longer sensitive…</source>
        <translation>Белгіні алу…</translation>
    </message>
    <message>
        <source>Mark as sensitive…</source>
        <translation>Аса құпия ету…</translation>
    </message>
    <message>
        <source>{name} works on it since {date}</source>
        <translation>{name} жүргізеді, {date} бастап</translation>
    </message>
    <message>
        <source>Nobody works on it: it waits for somebody</source>
        <translation>Ешкім жүргізіп отырған жоқ: адам күтіп тұр</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>Sensitive. Given access: {names}</source>
        <translation>Аса құпия. Қолжетім берілгендер: {names}</translation>
    </message>
    <message>
        <source>To hand it over: {who}.</source>
        <translation>Тапсыру: {who}.</translation>
    </message>
    <message>
        <source>{day}: opened by {by}</source>
        <translation>{day}: ашқан – {by}</translation>
    </message>
    <message>
        <source>{day}: taken over by {by}</source>
        <translation>{day}: өзіне алған – {by}</translation>
    </message>
    <message>
        <source>{day}: to {name}, by {by}</source>
        <translation>{day}: кімге – {name}, берген – {by}</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>What stands above the field says it all: nothing more is asked here.</source>
        <translation>Жолдың үстіндегі жазу бәрін айтады: мұнда басқа ештеңе сұралмайды.</translation>
    </message>
</context>
<context>
    <name>IndicatorsField</name>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Жоғары</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Төмен</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Не саналады</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Қазақша атауы</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Орысша атауы</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Ағылшынша атауы</translation>
    </message>
    <message>
        <source>Only of one</source>
        <translation>Тек біреуі</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Қайсысы</translation>
    </message>
    <message>
        <source>Target, if any</source>
        <translation>Мақсат, болса</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Бөлінеді</translation>
    </message>
    <message>
        <source>Indicators of the form</source>
        <translation>Нысанның көрсеткіштері</translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>You typed this before; it is not saved yet.</source>
        <translation>Мұны бұрын терген едіңіз, әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Сақтамау</translation>
    </message>
</context>
<context>
    <name>KeptWords</name>
    <message>
        <source>{date} · {kind} · {language}</source>
        <translation>{date} · {kind} · {language}</translation>
    </message>
    <message>
        <source>{letter} · version {number}</source>
        <translation>{letter} · {number}-нұсқа</translation>
    </message>
    <message>
        <source>The letter as it was issued on {date} by {who}.</source>
        <translation>Хат {date} күні берілген күйінде, берген: {who}.</translation>
    </message>
    <message>
        <source>The letter as it was issued on {date}.</source>
        <translation>Хат {date} берілген күйінде.</translation>
    </message>
    <message>
        <source>Version {number}.</source>
        <translation>{number}-нұсқа.</translation>
    </message>
    <message>
        <source>Signed with the key of {who} on {date}.</source>
        <translation>{date} күні кілтпен қол қойылған, кілт иесі: {who}.</translation>
    </message>
    <message>
        <source>Changed since the version before: {parts}.</source>
        <translation>Алдыңғы нұсқадан бері өзгерді: {parts}.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Choose the file of the key first.</source>
        <translation>Алдымен кілт файлын таңдаңыз.</translation>
    </message>
    <message>
        <source>The signature shows whose key sealed this file and that nothing in it changed since. It is an electronic digital signature (ЭЦП) only with a key of the National Certification Centre; NCALayer is not used, and nobody has reviewed what the signature is worth in law.</source>
        <translation>Қолтаңба бұл файл кімнің кілтімен бекітілгенін және содан бері онда ештеңе өзгермегенін көрсетеді. Ол Ұлттық куәландырушы орталықтың (ҰКО) кілтімен қойылса ғана электрондық цифрлық қолтаңба (ЭЦҚ) болып табылады; NCALayer қолданылмайды, қолтаңбаның заңдық күшін ешкім тексерген жоқ.</translation>
    </message>
    <message>
        <source>Key: {name}</source>
        <translation>Кілт: {name}</translation>
    </message>
    <message>
        <source>Choose the key (.p12, .pfx)…</source>
        <translation>Кілтті таңдау (.p12, .pfx)…</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Кілттің құпиясөзі</translation>
    </message>
    <message>
        <source>It is not kept anywhere.</source>
        <translation>Ол еш жерде сақталмайды.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Қол қою</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>Кілттер (*.p12 *.pfx)</translation>
    </message>
</context>
<context>
    <name>KindChooser</name>
    <message>
        <source>Not sure? Three questions…</source>
        <translation>Білмейсіз бе? Үш сұрақ…</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Басқа құжат</translation>
    </message>
    <message>
        <source>Court, petition, prosecutor, other laws</source>
        <translation>Сот, петиция, прокурор, басқа заңдар</translation>
    </message>
    <message>
        <source>Petition and second complaint</source>
        <translation>Петиция және екінші шағым</translation>
    </message>
    <message>
        <source>Claim to an administrative court</source>
        <translation>Әкімшілік сотқа талап қою</translation>
    </message>
    <message>
        <source>After the court of first instance</source>
        <translation>Бірінші сатыдағы соттан кейін</translation>
    </message>
    <message>
        <source>Ombudsman and prosecutor</source>
        <translation>Омбудсмен және прокурор</translation>
    </message>
    <message>
        <source>Under other laws</source>
        <translation>Басқа заңдар бойынша</translation>
    </message>
    <message>
        <source>The person asks for help in using a right: a payment, a place in a queue, a document.</source>
        <translation>Адам құқығын пайдалануға көмек сұрайды: төлем, кезектегі орын, құжат.</translation>
    </message>
    <message>
        <source>A decision, an answer or silence broke a right, and it must be restored by the body above.</source>
        <translation>Шешім, жауап немесе үнсіздік құқықты бұзды, оны жоғары тұрған орган қалпына келтіруге тиіс.</translation>
    </message>
    <message>
        <source>Only information or an explanation is wanted from the body.</source>
        <translation>Органнан тек ақпарат немесе түсіндірме керек.</translation>
    </message>
    <message>
        <source>The person knows how a rule or the work of a body could be better.</source>
        <translation>Адам қағиданы немесе органның жұмысын қалай жақсартуды біледі.</translation>
    </message>
    <message>
        <source>The person says what they think of a policy or an event in public life.</source>
        <translation>Адам жүргізілетін саясат немесе қоғамдық оқиға туралы ойын айтады.</translation>
    </message>
    <message>
        <source>Somebody breaks the law or works badly, and the body must look into it.</source>
        <translation>Біреу заңды бұзып жүр немесе нашар жұмыс істейді, орган тексеруге тиіс.</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>Which paper is it?</source>
        <translation>Бұл қандай қағаз?</translation>
    </message>
    <message>
        <source>Choose this paper</source>
        <translation>Осы қағазды таңдау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>LacksField</name>
    <message>
        <source>I looked: nothing lacks</source>
        <translation>Қарадым: бәрі бар</translation>
    </message>
</context>
<context>
    <name>LadderField</name>
    <message>
        <source>Up to six numbers from 1 to 30, as 5/3/1.</source>
        <translation>1-ден 30-ға дейінгі ең көбі алты сан, мысалы 5/3/1.</translation>
    </message>
</context>
<context>
    <name>LanguageQuestion</name>
    <message>
        <source>Part of this letter is in another language</source>
        <translation>Бұл хаттың бір бөлігі басқа тілде</translation>
    </message>
    <message>
        <source>Language of the letter: {language}.</source>
        <translation>Хаттың тілі: {language}.</translation>
    </message>
    <message>
        <source>Language of the letter: {language}</source>
        <translation>Хаттың тілі: {language}</translation>
    </message>
    <message>
        <source>Print it as it is, this once</source>
        <translation>Осы жолы сол күйінде басып шығару</translation>
    </message>
</context>
<context>
    <name>LatenessCard</name>
    <message>
        <source>few</source>
        <translation>аз</translation>
    </message>
    <message>
        <source>matters with a term of this body</source>
        <translation>осы органның мерзімі бар істер</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>жауап берілді</translation>
    </message>
    <message>
        <source>of them answered late</source>
        <translation>оның ішінде кеш жауап берілгені</translation>
    </message>
    <message>
        <source>silent now, the term has passed</source>
        <translation>мерзімі өтті, әзірге жауап жоқ</translation>
    </message>
    <message>
        <source>within this half of the late answers came</source>
        <translation>кеш жауаптардың жартысы осы мерзім ішінде келді</translation>
    </message>
    <message>
        <source>Fewer than {number} answered matters: too few for a share.</source>
        <translation>Жауап берілген істер саны {number}-тен аз: үлес айтуға жеткіліксіз.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Day off: a holiday</source>
        <translation>Демалыс: мереке</translation>
    </message>
    <message>
        <source>Day off: moved here</source>
        <translation>Демалыс: ауыстырылған</translation>
    </message>
    <message>
        <source>Worked weekend day</source>
        <translation>Жұмыс істелетін демалыс күні</translation>
    </message>
    <message>
        <source>Made ordinary by the office</source>
        <translation>Кеңсе кәдімгі күн еткен</translation>
    </message>
    <message>
        <source>Our office is closed</source>
        <translation>Кеңсеміз жабық</translation>
    </message>
</context>
<context>
    <name>LetGoPanel</name>
    <message>
        <source>Let go: {name}</source>
        <translation>Жұмыстан кетеді: {name}</translation>
    </message>
    <message>
        <source>They can do nothing here any more; their name stays in the log.</source>
        <translation>Бұдан былай мұнда ештеңе істей алмайды; аты журналда қалады.</translation>
    </message>
    <message>
        <source>Their password opens nothing from now on; at the next unlocking the file gets a new key.</source>
        <translation>Құпиясөзі осы сәттен бастап ештеңе ашпайды; келесі кіргенде файлдың кілті жаңарады.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Жұмыстан босату</translation>
    </message>
    <message>
        <source>Their open cases go to</source>
        <translation>Ашық істері кімге өтеді</translation>
    </message>
    <message>
        <source>A word on the way</source>
        <translation>Тапсырғандағы сөз</translation>
    </message>
    <message>
        <source>It stands in the history of each case.</source>
        <translation>Әр істің тарихында тұрады.</translation>
    </message>
    <message>
        <source>nobody for now: they wait</source>
        <translation>әзірге ешкімге: күтіп тұрады</translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>Saved: {path}</source>
        <translation>Сақталды: {path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>No program opens this file: attach it by hand.</source>
        <translation>Бұл файлды ашатын бағдарлама жоқ: хатты қолмен тіркеңіз.</translation>
    </message>
</context>
<context>
    <name>LetterWordsForm</name>
    <message>
        <source>Text</source>
        <translation>Мәтіні</translation>
    </message>
    <message>
        <source>Which measure is asked for</source>
        <translation>Қандай шара сұралады</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Өкілеттіктер</translation>
    </message>
    <message>
        <source>A line each; left empty, the usual ones are printed.</source>
        <translation>Әрқайсысы жеке жолда; бос қалса, әдеттегілері басылады.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>Who is recused: name and position</source>
        <translation>Кімге қарсылық білдіріледі: аты-жөні мен лауазымы</translation>
    </message>
    <message>
        <source>The institution: name and postal address</source>
        <translation>Мекеме: атауы мен пошталық мекенжайы</translation>
    </message>
    <message>
        <source>Where it is given: the settlement</source>
        <translation>Қай елді мекенде берілді</translation>
    </message>
    <message>
        <source>Empty rows to fill in by hand</source>
        <translation>Қолмен толтырылатын бос жолдар</translation>
    </message>
    <message>
        <source>Valid until, this day included</source>
        <translation>Қолданылатын соңғы күні (осы күнді қоса)</translation>
    </message>
    <message>
        <source>Ask for an oral hearing</source>
        <translation>Ауызша тыңдауды сұрау</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Қосымшалар</translation>
    </message>
    <message>
        <source>Put in a ready clause</source>
        <translation>Дайын тұжырым қосу</translation>
    </message>
    <message>
        <source>Why the term was missed</source>
        <translation>Мерзім неге өткізіп алынды</translation>
    </message>
    <message>
        <source>What is wrong in the preliminary decision</source>
        <translation>Алдын ала шешімнің несі дұрыс емес</translation>
    </message>
    <message>
        <source>What in the protocol is to be corrected</source>
        <translation>Хаттамада нені түзету керек</translation>
    </message>
    <message>
        <source>Which papers, and what for (may stay empty)</source>
        <translation>Қандай құжаттар және не үшін (бос қалуы мүмкін)</translation>
    </message>
    <message>
        <source>A word of explanation (may stay empty)</source>
        <translation>Қысқаша түсініктеме (бос қалуы мүмкін)</translation>
    </message>
    <message>
        <source>Grounds of the recusal</source>
        <translation>Қарсылық білдіру негіздері</translation>
    </message>
    <message>
        <source>Why the measure is needed</source>
        <translation>Шара не үшін қажет</translation>
    </message>
    <message>
        <source>What else the client should know (may stay empty)</source>
        <translation>Өтініш білдіруші тағы не білуі керек (бос қалуы мүмкін)</translation>
    </message>
</context>
<context>
    <name>LettersPanel</name>
    <message>
        <source>The letter is kept in the list; it was not saved or printed.</source>
        <translation>Хат тізімде қалды; файлға сақталған да, басып шығарылған да жоқ.</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>This paper itself</source>
        <translation>Осы құжаттың өзі</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>Осы құжат бойынша</translation>
    </message>
    <message>
        <source>Write down: {event}</source>
        <translation>Жазу: {event}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Хаттың тілі</translation>
    </message>
    <message>
        <source>The screen may speak another.</source>
        <translation>Экран тілі басқа болуы мүмкін.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Әлі жетпейді</translation>
    </message>
    <message>
        <source>Go to the paper</source>
        <translation>Мәтінге өту</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Өтініш білдіруші карточкасы</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF етіп сақтау</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Басып шығару</translation>
    </message>
    <message>
        <source>E-mail draft…</source>
        <translation>Хат жобасы (e-mail)…</translation>
    </message>
    <message>
        <source>A draft for your mail program with the letter attached; nothing is sent</source>
        <translation>Пошта бағдарламасына арналған, хат қоса берілген жоба; ештеңе жіберілмейді</translation>
    </message>
    <message>
        <source>Sign with a key…</source>
        <translation>Кілтпен қол қою…</translation>
    </message>
    <message>
        <source>Next date…</source>
        <translation>Келесі күн…</translation>
    </message>
    <message>
        <source>The next date of this appeal for a calendar (.ics)</source>
        <translation>Осы жолданымның келесі күні күнтізбеге (.ics)</translation>
    </message>
    <message>
        <source>Envelope, inventory…</source>
        <translation>Конверт, тізімдеме…</translation>
    </message>
    <message>
        <source>Into the post book…</source>
        <translation>Хаттар журналына…</translation>
    </message>
    <message>
        <source>Back to the new letter</source>
        <translation>Жаңа хатқа оралу</translation>
    </message>
    <message>
        <source>Already issued</source>
        <translation>Бұрын берілген</translation>
    </message>
    <message>
        <source>Pages of the letter</source>
        <translation>Хаттың беттері</translation>
    </message>
    <message>
        <source>Preview. Saving or printing keeps the letter as it then is.</source>
        <translation>Алдын ала қарау. Сақтағанда немесе басып шығарғанда хат сол күйінде істе қалады.</translation>
    </message>
</context>
<context>
    <name>LineDetail</name>
    <message>
        <source>What the line says</source>
        <translation>Жолда не айтылған</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>{number} ісін ашу</translation>
    </message>
    <message>
        <source>No field was changed.</source>
        <translation>Ешбір өріс өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Line {number} of the log, hash {hash}</source>
        <translation>Журналдың {number}-жолы, хеш {hash}</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>every record</source>
        <translation>барлық жазба</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Қашан</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не істелді</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>Не туралы</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Тізбекті тексеру</translation>
    </message>
    <message>
        <source>Whether every line is as it was written, and none is missing</source>
        <translation>Әр жол жазылған күйінде ме, бірде-бірі жоғалмаған ба</translation>
    </message>
    <message>
        <source>You read what is about your own cases; coordinators read everything.</source>
        <translation>Сіз өз істеріңіз туралы жолдарды оқисыз; үйлестірушілер бәрін оқиды.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кім істеді</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Жазба түрі</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Басталуы</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Аяқталуы</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Журнал жолдары</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Сәйкес жол жоқ</translation>
    </message>
    <message>
        <source>Choose another person, kind or period.</source>
        <translation>Басқа адамды, түрді немесе кезеңді таңдаңыз.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>барлығы</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>Жолдар: {count}</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>The chain is being checked</source>
        <translation>Тізбек тексеріліп жатыр</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Тізбекті тексеру</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Тексеруді тоқтату</translation>
    </message>
    <message>
        <source>The chain is whole: {count} lines are as they were written. Hash of the last one: {hash}</source>
        <translation>Тізбек бүтін: {count} жол жазылған күйінде тұр. Соңғысының хеші: {hash}</translation>
    </message>
    <message>
        <source>The chain is broken: {fault} ({day}). Keep this file and its backups; tell who leads.</source>
        <translation>Тізбек үзілген: {fault} ({day}). Осы файл мен көшірмелерін сақтап, басшыға айтыңыз.</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>See as another</source>
        <translation>Басқаның көзімен қарау</translation>
    </message>
    <message>
        <source>Every page shows what they would see. Nothing can be changed until you come back.</source>
        <translation>Әр бет сол адам көретінін көрсетеді. Оралғанша ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Or as this person</source>
        <translation>Немесе мына адам</translation>
    </message>
    <message>
        <source>With their own cases.</source>
        <translation>Өз істерімен бірге.</translation>
    </message>
    <message>
        <source>nobody, only the role</source>
        <translation>адам таңдалмаған, рөлі ғана</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Қарау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>You see what a volunteer sees. Nothing can be changed.</source>
        <translation>Сіз волонтер көретінді көріп отырсыз. Ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>You see what a coordinator sees. Nothing can be changed.</source>
        <translation>Сіз үйлестіруші көретінді көріп отырсыз. Ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>You see what an administrator sees. Nothing can be changed.</source>
        <translation>Сіз әкімші көретінді көріп отырсыз. Ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>You see what {name} sees. Nothing can be changed.</source>
        <translation>Сіз {name} көретінді көріп отырсыз. Ештеңе өзгертілмейді.</translation>
    </message>
    <message>
        <source>Back to me</source>
        <translation>Өз көрінісіме оралу</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>Papers for the post</source>
        <translation>Поштаға арналған қағаздар</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Қағаз</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Қағаз</translation>
    </message>
    <message>
        <source>Envelope C5, printed</source>
        <translation>C5 конверті, мекенжайы басылған</translation>
    </message>
    <message>
        <source>Envelope DL, printed</source>
        <translation>DL конверті, мекенжайы басылған</translation>
    </message>
    <message>
        <source>Sheet for the window of a C5 envelope, folded once</source>
        <translation>Терезелі C5 конвертіне парақ, бір рет бүктеледі</translation>
    </message>
    <message>
        <source>Sheet for the window of a DL envelope, folded twice</source>
        <translation>Терезелі DL конвертіне парақ, екі рет бүктеледі</translation>
    </message>
    <message>
        <source>Inventory of contents</source>
        <translation>Салынған қағаздардың тізімдемесі</translation>
    </message>
    <message>
        <source>Slip of a registered letter</source>
        <translation>Тапсырысты хаттың парағы</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Arasha – legal aid desk</source>
        <translation>Араша – құқықтық көмек</translation>
    </message>
    <message>
        <source>Demo data: try everything, none of these people and matters exist.</source>
        <translation>Үлгі деректер: бәрін байқап көріңіз, бұл адамдар мен істер шын емес.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Беттер</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Құралдар</translation>
    </message>
    <message>
        <source>Find: name, IIN, phone, number, any words</source>
        <translation>Іздеу: аты-жөні, ЖСН, телефон, нөмір, кез келген сөз</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Барлық жерден іздеу</translation>
    </message>
    <message>
        <source>What you typed is in this window alone: closed once more, it is lost.</source>
        <translation>Жазғаныңыз тек осы терезеде тұр: тағы бір рет жапсаңыз, ол жоғалады.</translation>
    </message>
    <message>
        <source>The file is locked in {seconds} seconds: move the mouse to go on.</source>
        <translation>Файл {seconds} секундтан кейін құлыпталады: жұмысты жалғастыру үшін тінтуірді қозғаңыз.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Make them one card</source>
        <translation>Бір карточкаға біріктіру</translation>
    </message>
    <message>
        <source>One person, two cards: {kept} and {gone}</source>
        <translation>Бір адам, екі карточка: {kept} және {gone}</translation>
    </message>
    <message>
        <source>The card of {kept} stays. The card of {gone} leads to it from now on, and everything of it moves over. It can be undone as long as nothing new was written about the person.</source>
        <translation>{kept} карточкасы қалады. {gone} карточкасы енді соған апарады, ондағының бәрі көшеді. Адам туралы жаңа ештеңе жазылмаған болса, мұны қайтаруға болады.</translation>
    </message>
    <message>
        <source>This card, it stays: {name}</source>
        <translation>Осы карточка, қалады: {name}</translation>
    </message>
    <message>
        <source>The other card: {name}</source>
        <translation>Екінші карточка: {name}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Екеуі де</translation>
    </message>
    <message>
        <source>cases: {count}</source>
        <translation>істер: {count}</translation>
    </message>
    <message>
        <source>talks: {count}</source>
        <translation>консультациялар: {count}</translation>
    </message>
    <message>
        <source>consents: {count}</source>
        <translation>келісімдер: {count}</translation>
    </message>
    <message>
        <source>roles in cases: {count}</source>
        <translation>істердегі рөлдер: {count}</translation>
    </message>
    <message>
        <source>Moves over: {what}.</source>
        <translation>Көшетіні: {what}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ештеңе</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(бос)</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>This is no number of minutes: {typed}. Write for example 20.</source>
        <translation>Бұл минут саны емес: {typed}. Мысалы, 20 деп жазыңыз.</translation>
    </message>
</context>
<context>
    <name>MishapDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Бағдарламада қате шықты</translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing was sent anywhere. The report below names only places in the program, nobody&apos;s data: copy it and give it to whoever looks after the program.</source>
        <translation>Бұрын сақталғаны орнында, ешқайда ештеңе жіберілген жоқ. Төмендегі есепте бағдарламаның жерлері ғана бар, ешкімнің дерегі жоқ: оны көшіріп, бағдарламаға жауапты адамға беріңіз.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Есеп</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Есепті көшіру</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Жұмысты жалғастыру</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Mend what can be mended before a number is told; Enter on a line opens its records.</source>
        <translation>Сандар айтылмай тұрып, түзетуге болатынын түзетіңіз; жолда Enter оның жазбаларын ашады.</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Қағазда…</translation>
    </message>
    <message>
        <source>Go on to the donor&apos;s form</source>
        <translation>Донор нысанына өту</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Не жетіспейді</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Бәрі бар.</translation>
    </message>
    <message>
        <source>Something is missing in {gaps} of {all} lines.</source>
        <translation>{all} жолдың {gaps} жолында бірдеңе жетіспейді.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Бұдан не шығады</translation>
    </message>
</context>
<context>
    <name>NewClientFields</name>
    <message>
        <source>Surname</source>
        <translation>Тегі</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Әкесінің аты</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
</context>
<context>
    <name>NewPasswordForm</name>
    <message>
        <source>The two are not the same: type the password again.</source>
        <translation>Екеуі бірдей емес: құпиясөзді қайта теріңіз.</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Кіру аты</translation>
    </message>
    <message>
        <source>Short; you type it each time.</source>
        <translation>Қысқа болсын: әр кірген сайын теріледі.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>At least {count} characters. Four or five words that do not belong together are good.</source>
        <translation>Кемінде {count} таңба. Бір-біріне қатысы жоқ төрт-бес сөз жақсы жарайды.</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Құпиясөзді қайталаңыз</translation>
    </message>
</context>
<context>
    <name>NewsSheet</name>
    <message>
        <source>What is new</source>
        <translation>Не жаңалық бар</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>{version} нұсқасы</translation>
    </message>
</context>
<context>
    <name>NextContactField</name>
    <message>
        <source>+&amp;1 day</source>
        <translation>+&amp;1 күн</translation>
    </message>
    <message>
        <source>In 1 working day (Alt+1)</source>
        <translation>1 жұмыс күнінен кейін (Alt+1)</translation>
    </message>
    <message>
        <source>+&amp;3 days</source>
        <translation>+&amp;3 күн</translation>
    </message>
    <message>
        <source>In 3 working days (Alt+3)</source>
        <translation>3 жұмыс күнінен кейін (Alt+3)</translation>
    </message>
    <message>
        <source>+&amp;5 days</source>
        <translation>+&amp;5 күн</translation>
    </message>
    <message>
        <source>In 5 working days (Alt+5)</source>
        <translation>5 жұмыс күнінен кейін (Alt+5)</translation>
    </message>
    <message>
        <source>+1 &amp;month</source>
        <translation>+1 а&amp;й</translation>
    </message>
    <message>
        <source>In a month; a day off moves to the next working day</source>
        <translation>Бір айдан кейін; демалыс күніне түссе, келесі жұмыс күні</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>This case has no next step: no date runs, and nobody has a task about it.</source>
        <translation>Бұл істің келесі қадамы жоқ: ешбір мерзім жүріп жатқан жоқ, ешкімде ол бойынша тапсырма жоқ.</translation>
    </message>
    <message>
        <source>Write down a task</source>
        <translation>Тапсырма жазу</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next step:</source>
        <translation>Келесі қадам:</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>The calculation on paper</source>
        <translation>Қағаздағы есеп</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Хабарды жабу</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Сан</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Жолдар</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Бағандар</translation>
    </message>
    <message>
        <source>And a &amp;year before</source>
        <translation>Бір &amp;жыл бұрын</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>Қағазда…</translation>
    </message>
    <message>
        <source>As a workbook…</source>
        <translation>XLSX кесте…</translation>
    </message>
    <message>
        <source>Table of the report</source>
        <translation>Есеп кестесі</translation>
    </message>
    <message>
        <source>Bars of the rows; the table says the same</source>
        <translation>Жолдардың диаграммасы; кестеде де сол</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>Бөлінбейді</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Office</source>
        <translation>Кеңсе</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Write the name of the office, as people know it.</source>
        <translation>Кеңсенің жұрт білетін атауын жазыңыз.</translation>
    </message>
    <message>
        <source>Write the name of the person who works at this desk.</source>
        <translation>Осы кеңседе жұмыс істейтін адамның атын жазыңыз.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Кеңсенің атауы</translation>
    </message>
    <message>
        <source>Stands in the window and above the papers the office signs.</source>
        <translation>Терезеде және кеңсе өзі қол қоятын қағаздардың басында тұрады.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Атыңыз</translation>
    </message>
    <message>
        <source>Kept with what you write down.</source>
        <translation>Жазғандарыңызбен бірге сақталады.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Stands under the name on those papers; may stay empty.</source>
        <translation>Сол қағаздарда атаудың астында тұрады; бос қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефондары</translation>
    </message>
    <message>
        <source>As people should dial them; may stay empty.</source>
        <translation>Адамдар теретін түрінде; бос қалуы мүмкін.</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>Twelve digits; may stay empty.</source>
        <translation>Он екі цифр; бос қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Working days kept before the client&apos;s last day</source>
        <translation>Өтініш білдірушінің соңғы күнінен бұрын сақталатын жұмыс күндері</translation>
    </message>
    <message>
        <source>The office&apos;s own margin, not law: dates say “ours” so many days earlier. 0: none.</source>
        <translation>Кеңсенің өз қоры, заң емес: мерзімдерде «біздікі» деп сонша күн бұрын көрсетіледі. 0 – қор жоқ.</translation>
    </message>
    <message>
        <source>Days before a date that count as soon</source>
        <translation>Мерзімге неше күн қалғанда «жақында» делінеді</translation>
    </message>
    <message>
        <source>Calendar days; lists and the board then say that it is due soon.</source>
        <translation>Күнтізбелік күндер; тізімдер мен тақта сонда мерзім жақын екенін айтады.</translation>
    </message>
    <message>
        <source>Working days before a last day to remind on</source>
        <translation>Соңғы күнге неше жұмыс күні қалғанда еске салу</translation>
    </message>
    <message>
        <source>As 5/3/1; on the day itself a reminder always comes. Empty: only then.</source>
        <translation>5/3/1 түрінде; сол күннің өзінде әрқашан еске салынады. Бос болса – тек сонда.</translation>
    </message>
</context>
<context>
    <name>OfficeSigns</name>
    <message>
        <source>Version of the calendar of working days the dates are counted with: {version}</source>
        <translation>Мерзімдер есептелетін жұмыс күндері күнтізбесінің нұсқасы: {version}</translation>
    </message>
    <message>
        <source>Calendar {years}</source>
        <translation>{years} күнтізбесі</translation>
    </message>
    <message>
        <source>This file is not protected: whoever has this computer can read it.</source>
        <translation>Бұл файл қорғалмаған: осы компьютерді қолына алған кез келген адам оқи алады.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Құпиясөз қою</translation>
    </message>
</context>
<context>
    <name>OverduePage</name>
    <message>
        <source>Overdue</source>
        <translation>Бақылауда</translation>
    </message>
    <message>
        <source>Dates of all appeals: {date}</source>
        <translation>Барлық құжат мерзімдері: {date}</translation>
    </message>
    <message>
        <source>Board of</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Day of the board</source>
        <translation>Қай күнге</translation>
    </message>
    <message>
        <source>Another day shows the board as it stood or will stand then</source>
        <translation>Басқа күн сол кездегі жағдайды көрсетеді</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Хаттар…</translation>
    </message>
    <message>
        <source>Print the letters of the lines chosen, of one group, or of the board</source>
        <translation>Таңдалған жолдардың, бір топтың немесе бүкіл тақтаның хаттарын басып шығару</translation>
    </message>
    <message>
        <source>For signature…</source>
        <translation>Қол қоюға…</translation>
    </message>
    <message>
        <source>Print the register of deadlines of this day, with room to sign</source>
        <translation>Осы күнгі мерзімдер тізілімін қол қоятын орнымен басып шығару</translation>
    </message>
    <message>
        <source>Appeals by their dates</source>
        <translation>Мерзімі бойынша жолданымдар</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Тіркелмеген</translation>
    </message>
    <message>
        <source>Overdue, waits by decision</source>
        <translation>Өтіп кеткен, шешім бойынша күтуде</translation>
    </message>
    <message>
        <source>≈ is a provisional date: the calendar of that year is not yet confirmed.</source>
        <translation>≈ алдын ала күн: сол жылдың күнтізбесі әлі бекітілмеген.</translation>
    </message>
    <message>
        <source>Only the first 200 of a group are listed.</source>
        <translation>Әр топтың алғашқы 200-і ғана көрсетілген.</translation>
    </message>
    <message>
        <source>No date runs</source>
        <translation>Бірде-бір мерзім жүрмейді</translation>
    </message>
    <message>
        <source>As soon as a paper is filed or registered, its date stands here, the most urgent first.</source>
        <translation>Құжат берілген немесе тіркелген бойда мерзімі осында тұрады, ең шұғылы жоғарыда.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Консультацияны жазу</translation>
    </message>
    <message>
        <source>This group is empty</source>
        <translation>Бұл топ бос</translation>
    </message>
    <message>
        <source>No appeal belongs here on that day.</source>
        <translation>Бұл күні мұнда құжат жоқ.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Барлық топты көрсету</translation>
    </message>
</context>
<context>
    <name>OwnTopicsDialog</name>
    <message>
        <source>My topics</source>
        <translation>Менің тақырыптарым</translation>
    </message>
    <message>
        <source>Topics that stand first</source>
        <translation>Бірінші тұратын тақырыптар</translation>
    </message>
    <message>
        <source>Space ticks a topic; drag a line to move it</source>
        <translation>Бос орын пернесі белгілейді; жолды сүйреп жылжытыңыз</translation>
    </message>
</context>
<context>
    <name>PageSize</name>
    <message>
        <source>Smaller pages (Ctrl+-)</source>
        <translation>Кішірейту (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger pages (Ctrl++)</source>
        <translation>Үлкейту (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>Ені бойынша (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing fits. Try another word.</source>
        <translation>Ештеңе табылмады. Басқа сөз жазып көріңіз.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Әрекетті табу</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Не істегіңіз келеді?</translation>
    </message>
    <message>
        <source>Actions that fit</source>
        <translation>Табылған әрекеттер</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Saved: {path}</source>
        <translation>Сақталды: {path}</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Құжат тілі</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Құжат тілі</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>Басып шығарылатын бет</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDF түрінде сақтау…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Басып шығару…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Өзгерісті сақтау</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Өзгерістен бас тарту</translation>
    </message>
    <message>
        <source>Preview beside</source>
        <translation>Қатар көру</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Preview of what is typed; nothing of it is saved yet.</source>
        <translation>Терілгеннің алдын ала көрінісі; одан әлі ештеңе сақталған жоқ.</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>Бет басып шығарылатын күйінде</translation>
    </message>
</context>
<context>
    <name>PaperWriter</name>
    <message>
        <source>Filed with the same body, decided by: {name}</source>
        <translation>Сол органға беріледі, қарайтын орган: {name}</translation>
    </message>
    <message>
        <source>New case and its first paper</source>
        <translation>Жаңа іс және алғашқы құжат</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Жаңа шағым</translation>
    </message>
    <message>
        <source>New paper in the case</source>
        <translation>Істегі жаңа құжат</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Өтініш білдіруші</translation>
    </message>
    <message>
        <source>The talk was anonymous; a case needs a person with a card.</source>
        <translation>Консультация анонимді болған; іске карточкасы бар адам керек.</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Істің атауы</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Save the paper (Ctrl+Enter)</source>
        <translation>Құжатты сақтау (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Сақтамай оралу</translation>
    </message>
    <message>
        <source>Here is what you typed on {date} at {time} and did not save.</source>
        <translation>{date} күні сағат {time} теріп, сақтамаған мәтініңіз осында.</translation>
    </message>
    <message>
        <source>Choose the person, or begin a new card: a case needs a client.</source>
        <translation>Адамды таңдаңыз немесе жаңа карточка бастаңыз: іске өтініш білдіруші керек.</translation>
    </message>
    <message>
        <source>This paper is not saved yet. Save it, or go back and lose what is typed.</source>
        <translation>Жолданым әлі сақталмаған. Сақтаңыз немесе оралыңыз, сонда терілгені жоғалады.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Сақтамау</translation>
    </message>
</context>
<context>
    <name>PartiesPanel</name>
    <message>
        <source>Everybody is looked for in all other cases, whatever the role.</source>
        <translation>Рөліне қарамай, әркім барлық басқа істерден ізделеді.</translation>
    </message>
    <message>
        <source>Add a party…</source>
        <translation>Тарап қосу…</translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>Тізімнен…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Алып тастау…</translation>
    </message>
    <message>
        <source>Conflict check…</source>
        <translation>Қақтығысты тексеру…</translation>
    </message>
    <message>
        <source>Parties of the case</source>
        <translation>Істегі тараптар</translation>
    </message>
    <message>
        <source>A collective appeal: {count} sign it.</source>
        <translation>Ұжымдық жолданым: қол қоятын {count} адам.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты</translation>
    </message>
    <message>
        <source>IIN or BIN, phone</source>
        <translation>ЖСН не БСН, телефон</translation>
    </message>
    <message>
        <source>Conflict check</source>
        <translation>Қақтығысты тексеру</translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <source>New party</source>
        <translation>Жаңа тарап</translation>
    </message>
    <message>
        <source>Party of the case</source>
        <translation>Істегі тарап</translation>
    </message>
    <message>
        <source>Role in the case</source>
        <translation>Істегі рөлі</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Жеке тұлға не ұйым</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Өтініш білдірушінің карточкасы</translation>
    </message>
    <message>
        <source>Full name or name of the organisation</source>
        <translation>Аты-жөні не ұйымның атауы</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БСН</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Мекенжайы</translation>
    </message>
    <message>
        <source>Power of attorney, number</source>
        <translation>Сенімхаттың нөмірі</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Берілген күні</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Жарамды мерзімі</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескерту</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
    <message>
        <source>May also be made later, in the case.</source>
        <translation>Кейін де, іс бетінде шешуге болады.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>Where else they stand</source>
        <translation>Тағы қай істе тұр</translation>
    </message>
    <message>
        <source>What is found has changed: read it, then save again.</source>
        <translation>Табылғандар өзгерді: оқып шығып, қайта сақтаңыз.</translation>
    </message>
    <message>
        <source>Stands in other cases too, or twice in this one:</source>
        <translation>Басқа істерде де бар немесе осы істе екі рет тұр:</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Құпиясөзді көрсету</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Құпиясөзді жасыру</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Take back: {name}</source>
        <translation>Жұмысқа қайта алу: {name}</translation>
    </message>
    <message>
        <source>Password for {name}</source>
        <translation>Құпиясөз беру: {name}</translation>
    </message>
    <message>
        <source>They choose another one themselves afterwards, in the menu File. The log tells who gave it.</source>
        <translation>Кейін «Файл» мәзірінен өзі басқасын таңдайды. Кім бергені журналда тұрады.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Қайта алу</translation>
    </message>
    <message>
        <source>Give this password</source>
        <translation>Осы құпиясөзді беру</translation>
    </message>
</context>
<context>
    <name>PasswordRows</name>
    <message>
        <source>The two are not the same: type the password again.</source>
        <translation>Екеуі бірдей емес: құпиясөзді қайта теріңіз.</translation>
    </message>
    <message>
        <source>At least {count} characters. Four or five words that do not belong together are good.</source>
        <translation>Кемінде {count} таңба. Бір-біріне қатысы жоқ төрт-бес сөз жақсы жарайды.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Құпиясөз</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Құпиясөзді қайталаңыз</translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>All cases</source>
        <translation>Барлық іс</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Іске оралу</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Page {number} is damaged and cannot be shown here.</source>
        <translation>{number}-бет бүлінген, оны мұнда көрсету мүмкін емес.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Қызметкер қосу</translation>
    </message>
    <message>
        <source>Name or sign-in name</source>
        <translation>Аты-жөні немесе кіру аты</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>Қызметкерлерден іздеу</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>Мұнда жұмыс істейтіндер</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Мұндай атты адам жоқ</translation>
    </message>
    <message>
        <source>Try a shorter part of it.</source>
        <translation>Аттың қысқарақ бөлігін жазып көріңіз.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>жұмыс істейді</translation>
    </message>
    <message>
        <source>no password yet</source>
        <translation>құпиясөзі жоқ</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>енді істемейді</translation>
    </message>
    <message>
        <source>away</source>
        <translation>орнында жоқ</translation>
    </message>
    <message>
        <source>away until {date}</source>
        <translation>{date} дейін жоқ</translation>
    </message>
    <message>
        <source>{away}; {deputy} stands in</source>
        <translation>{away}; алмастырушы: {deputy}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Қызметкерлер</translation>
    </message>
    <message>
        <source>{name} works here now.</source>
        <translation>{name} енді осында жұмыс істейді.</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Сақталды: {name}.</translation>
    </message>
    <message>
        <source>{name} opens the file with the new password from now on.</source>
        <translation>{name} файлды енді жаңа құпиясөзбен ашады.</translation>
    </message>
    <message>
        <source>{name} works here no more.</source>
        <translation>{name} мұнда енді жұмыс істемейді.</translation>
    </message>
    <message>
        <source>The file gets a new key at the next unlocking.</source>
        <translation>Келесі кіргенде файлдың кілті жаңарады.</translation>
    </message>
    <message>
        <source>The absence is noted.</source>
        <translation>Болмайтын кезең белгіленді.</translation>
    </message>
    <message>
        <source>The absence is ended.</source>
        <translation>Болмайтын кезең аяқталды.</translation>
    </message>
    <message>
        <source>{name} works here again.</source>
        <translation>{name} қайтадан осында жұмыс істейді.</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>&amp;Period</source>
        <translation>К&amp;езең</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>Қай күн&amp;нен</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Дейін</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Note an absence…</source>
        <translation>Болмайтын кезеңді белгілеу…</translation>
    </message>
    <message>
        <source>Hand-over list…</source>
        <translation>Істерді тапсыру тізімі…</translation>
    </message>
    <message>
        <source>Sheet of the week…</source>
        <translation>Апталық парақ…</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Жұмыстан босату…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Жұмысқа қайта алу…</translation>
    </message>
    <message>
        <source>See with their eyes</source>
        <translation>Оның көзімен қарау</translation>
    </message>
    <message>
        <source>See what this person sees; nothing can be changed meanwhile</source>
        <translation>Осы адам көретінді көру; бұл кезде ештеңе өзгертілмейді</translation>
    </message>
    <message>
        <source>Give a password…</source>
        <translation>Құпиясөз беру…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Жаңа құпиясөз…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>none: cannot open the file</source>
        <translation>жоқ: файлды аша алмайды</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Кіру аты</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Ашық істер</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>{name} sees and does their work</source>
        <translation>{name} оның жұмысын көріп, атқарады</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Алмастырушы</translation>
    </message>
    <message>
        <source>Names, roles and passwords: {who}.</source>
        <translation>Аттар, рөлдер мен құпиясөздер: {who}.</translation>
    </message>
    <message>
        <source>Your own password is changed in the menu File. Another administrator can let you go.</source>
        <translation>Өз құпиясөзіңіз «Файл» мәзірінен өзгертіледі. Сізді тек басқа әкімші босата алады.</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Оралды</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>What happened meanwhile</source>
        <translation>Осы уақытта не болды</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Saved: {path}</source>
        <translation>Сақталды: {path}</translation>
    </message>
    <message>
        <source>All data about {name}</source>
        <translation>{name} туралы барлық деректер</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>JSON түрінде сақтау…</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Somebody new</source>
        <translation>Жаңа қызметкер</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Қызметкер деректерін өзгерту</translation>
    </message>
    <message>
        <source>The role says what somebody may do; everybody works on their own cases.</source>
        <translation>Рөл кімге не істеуге болатынын айтады; әркім өз істерін жүргізеді.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>As it stands beside the cases and in the log.</source>
        <translation>Істердің жанында және журналда осылай тұрады.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Рөлі</translation>
    </message>
    <message>
        <source>Short; typed at each unlocking.</source>
        <translation>Қысқа болсын: әр кірген сайын теріледі.</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Кіру аты</translation>
    </message>
</context>
<context>
    <name>PilesView</name>
    <message>
        <source>Numbers of the board</source>
        <translation>Тақтаның сандары</translation>
    </message>
    <message>
        <source>Became overdue, by week</source>
        <translation>Мерзімі өткендер, апталар бойынша</translation>
    </message>
    <message>
        <source>Nothing is at hand</source>
        <translation>Қолда ештеңе жоқ</translation>
    </message>
    <message>
        <source>As soon as a paper is under way, it is counted here.</source>
        <translation>Құжат жұмысқа алынған бойда осы жерде саналады.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Апта</translation>
    </message>
    <message>
        <source>Became overdue</source>
        <translation>Мерзімі өткендер</translation>
    </message>
    <message>
        <source>Overdue for</source>
        <translation>Мерзімі өткеніне</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Құжаттар</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтер</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Құжат түрі</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Ашық істер</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Жұмыста</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Мерзімі өткен</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Мерзімі жақын</translation>
    </message>
    <message>
        <source>Longest overdue</source>
        <translation>Ең ұзақ кешігу</translation>
    </message>
    <message>
        <source>Wrote nothing for</source>
        <translation>Жазбағанына</translation>
    </message>
    <message>
        <source>more than {days} days</source>
        <translation>{days} күннен көп</translation>
    </message>
    <message>
        <source>{first}–{last} days</source>
        <translation>{first}–{last} күн</translation>
    </message>
</context>
<context>
    <name>PostBookDialog</name>
    <message>
        <source>Both books</source>
        <translation>Кіріс те, шығыс та</translation>
    </message>
    <message>
        <source>Post book</source>
        <translation>Хаттар журналы</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Бастап</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Дейін</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Жазу…</translation>
    </message>
    <message>
        <source>How it travelled…</source>
        <translation>Қалай жіберілді…</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Сызу…</translation>
    </message>
    <message>
        <source>Print the book…</source>
        <translation>Журналды басып шығару…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Lines of the post book</source>
        <translation>Хаттар журналының жазбалары</translation>
    </message>
    <message>
        <source>No line yet</source>
        <translation>Әзірге жазба жоқ</translation>
    </message>
    <message>
        <source>What comes in or goes out is written down here under a number of its own.</source>
        <translation>Келген және жіберілген хат осында өз нөмірімен жазылады.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>From or to whom</source>
        <translation>Кімнен / кімге</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Қандай қағаз</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Тәсілі</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>Пошта мөрі</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Жазған</translation>
    </message>
    <message>
        <source>Struck out: {reason}. {subject}</source>
        <translation>Сызылған: {reason}. {subject}</translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>New line of the post book</source>
        <translation>Хаттар журналының жаңа жазбасы</translation>
    </message>
    <message>
        <source>How it travelled</source>
        <translation>Қалай жіберілді</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Day it came or went</source>
        <translation>Келген немесе жіберілген күні</translation>
    </message>
    <message>
        <source>From or to whom</source>
        <translation>Кімнен / кімге</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Қандай қағаз</translation>
    </message>
    <message>
        <source>Our number of the case</source>
        <translation>Істің біздегі нөмірі</translation>
    </message>
    <message>
        <source>Empty for a paper of no case.</source>
        <translation>Ешбір іске қатысы жоқ қағазда бос қалады.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Тәсілі</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Трек-нөмір</translation>
    </message>
    <message>
        <source>Day on the postmark</source>
        <translation>Пошта мөріндегі күн</translation>
    </message>
    <message>
        <source>It proves the day of posting.</source>
        <translation>Поштаға берілген күнді дәлелдейді.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Парақ саны</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Appeal</source>
        <translation>Жолданым</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Бұрын</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Енді</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Себеп болған күн</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Не өзгереді</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Бұрынғысынша қалдыру</translation>
    </message>
    <message>
        <source>Days that change</source>
        <translation>Өзгеретін күндер</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Есептеу</translation>
    </message>
    <message>
        <source>Open dates that move</source>
        <translation>Жылжитын ашық мерзімдер</translation>
    </message>
    <message>
        <source>No open date moves</source>
        <translation>Бірде-бір ашық мерзім жылжымайды</translation>
    </message>
    <message>
        <source>What is counted later is counted so.</source>
        <translation>Бұдан кейінгі мерзімдер осылай есептеледі.</translation>
    </message>
    <message>
        <source>Counting every open date in both calendars…</source>
        <translation>Әр ашық мерзім екі күнтізбе бойынша есептелуде…</translation>
    </message>
    <message>
        <source>Days that change: {days}. Open dates that move: {dates}. Nothing is kept before you accept.</source>
        <translation>Өзгеретін күндер: {days}. Жылжитын ашық мерзімдер: {dates}. Қабылдағанша ештеңе сақталмайды.</translation>
    </message>
    <message>
        <source>And {number} more.</source>
        <translation>Тағы {number}.</translation>
    </message>
    <message>
        <source>No day differs from the calendar.</source>
        <translation>Күнтізбеден өзгеше бірде-бір күн жоқ.</translation>
    </message>
    <message>
        <source>Not taken from the file:</source>
        <translation>Файлдан алынбады:</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>расталмаған</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>расталған</translation>
    </message>
    <message>
        <source>as its weekday says</source>
        <translation>апта күніне сай</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>мерзім жоқ</translation>
    </message>
    <message>
        <source>{day} and {number} more</source>
        <translation>{day} және тағы {number}</translation>
    </message>
</context>
<context>
    <name>PrintedForms</name>
    <message>
        <source>As it is printed</source>
        <translation>Хатта осылай басылады</translation>
    </message>
    <message>
        <source>Write a form otherwise where it is wrong: every later letter prints it so.</source>
        <translation>Септік түрі қате болса, түзетіп жазыңыз: бұдан кейінгі барлық хатта солай басылады.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The print server is being asked…</source>
        <translation>Басып шығару сервері сұралып жатыр…</translation>
    </message>
    <message>
        <source>Sent to the printer. Pages: {count}.</source>
        <translation>Принтерге жіберілді. Беттер: {count}.</translation>
    </message>
    <message>
        <source>The printer could not be reached. Save the paper as PDF instead.</source>
        <translation>Принтерге қосылу мүмкін болмады. Оның орнына құжатты PDF етіп сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Propose to erase: {name}</source>
        <translation>Жоюды ұсыну: {name}</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Ұсыну</translation>
    </message>
    <message>
        <source>You propose; another coordinator or administrator must carry it out: “File – Erasure…”.</source>
        <translation>Сіз ұсынасыз, ал оны басқа үйлестіруші немесе әкімші орындауға тиіс: «Файл – Деректерді жою…».</translation>
    </message>
    <message>
        <source>Nobody else here may carry it out now: add a second coordinator or administrator first.</source>
        <translation>Қазір мұны орындай алатын басқа адам жоқ: алдымен екінші үйлестірушіні немесе әкімшіні қосыңыз.</translation>
    </message>
    <message>
        <source>Nothing is erased yet. When it is carried out, the card, talks, papers, letters and files go for good; dates, kinds and topics stay for the statistics.</source>
        <translation>Әзірге ештеңе жойылмайды. Орындалған кезде карточка, консультациялар, құжаттар, хаттар мен файлдар біржола жойылады; статистика үшін күндер, түрлер мен тақырыптар қалады.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>It stays in the log.</source>
        <translation>Журналда қалады.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>In your words; it is erased together with the data.</source>
        <translation>Өз сөзіңізбен; деректермен бірге жойылады.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Accept</source>
        <translation>Қабылдау</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Бас тарту…</translation>
    </message>
    <message>
        <source>{who} proposes, confirmed on {date}:</source>
        <translation>{who} ұсынады, {date} расталған:</translation>
    </message>
    <message>
        <source>Read in: {source}</source>
        <translation>Дереккөзі: {source}</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Propose a correction</source>
        <translation>Түзету ұсыну</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Ұсыну</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Қайдан оқылды</translation>
    </message>
    <message>
        <source>The document, the site, or who said it.</source>
        <translation>Құжат, сайт немесе кім айтты.</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Расталған күн</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>Protect the file with a password</source>
        <translation>Файлды құпиясөзбен қорғау</translation>
    </message>
    <message>
        <source>From now on only who knows a password opens this file, and nobody can read it without. You get a recovery code to print. The old readable file is overwritten; a disk without moving parts may keep traces of it.</source>
        <translation>Бұдан былай бұл файлды құпиясөз білетін адам ғана ашады, онсыз ешкім оқи алмайды. Сізге басып шығаратын қалпына келтіру коды беріледі. Бұрынғы ашық файлдың үстінен жазылады; SSD дискіде оның ізі қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Protect the file</source>
        <translation>Файлды қорғау</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
</context>
<context>
    <name>ProtocolDialog</name>
    <message>
        <source>Signed and saved: {path}</source>
        <translation>Қол қойылып сақталды: {path}</translation>
    </message>
    <message>
        <source>Protocol of the review</source>
        <translation>Қарау хаттамасы</translation>
    </message>
    <message>
        <source>Sign with a key…</source>
        <translation>Кілтпен қол қою…</translation>
    </message>
</context>
<context>
    <name>ProtocolKeyDialog</name>
    <message>
        <source>The protocol is being signed</source>
        <translation>Хаттамаға қол қойылуда</translation>
    </message>
    <message>
        <source>Sign the protocol with a key</source>
        <translation>Хаттамаға кілтпен қол қою</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Not now</source>
        <translation>Қазір емес</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Read the rule</source>
        <translation>Ережені оқу</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Its number, article or any word of it</source>
        <translation>Нөмірі, бабы немесе кез келген сөзі</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Неден басталады</translation>
    </message>
    <message>
        <source>Hour it came</source>
        <translation>Келіп түскен уақыты</translation>
    </message>
    <message>
        <source>The body closes at</source>
        <translation>Жабылу уақыты</translation>
    </message>
    <message>
        <source>The body says</source>
        <translation>Орган көрсеткен күн</translation>
    </message>
    <message>
        <source>The date of the portal, a letter or an SMS</source>
        <translation>Порталдағы, хаттағы немесе SMS-тегі күн</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>topic</source>
        <translation>тақырып</translation>
    </message>
    <message>
        <source>Name or nothing (F7)</source>
        <translation>Аты не бос (F7)</translation>
    </message>
    <message>
        <source>Name of who came, may be empty</source>
        <translation>Келген адамның аты, бос болуы мүмкін</translation>
    </message>
    <message>
        <source>Topic of who came</source>
        <translation>Келген адамның тақырыбы</translation>
    </message>
    <message>
        <source>Into the queue</source>
        <translation>Кезекке</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Келесіні шақыру</translation>
    </message>
    <message>
        <source>Whose turn it is (F8)</source>
        <translation>Кезегі келген адамды (F8)</translation>
    </message>
    <message>
        <source>Back into the queue</source>
        <translation>Кезекке қайтару</translation>
    </message>
    <message>
        <source>Last in turn again</source>
        <translation>Қайтадан кезек соңына</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Кетіп қалды</translation>
    </message>
    <message>
        <source>Went away unheard</source>
        <translation>Кеңес алмай кетті</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Кім күтіп отыр</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Ешкім күтіп отырған жоқ</translation>
    </message>
    <message>
        <source>Write a name or nothing above and press Enter: F7.</source>
        <translation>Жоғарыға атын жазып не бос қалдырып, Enter басыңыз: F7.</translation>
    </message>
    <message>
        <source>Talks of the day</source>
        <translation>Күннің консультациялары</translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation>Әзірге консультация жоқ</translation>
    </message>
    <message>
        <source>Each talk saved on the right stands here.</source>
        <translation>Оң жақта сақталған әр консультация осында тұрады.</translation>
    </message>
    <message>
        <source>Names leave the queue once somebody was advised, and all at the end of the day.</source>
        <translation>Кеңес берілген адамның аты кезектен өшеді, күн соңында бәрі өшеді.</translation>
    </message>
    <message>
        <source>Save the talk typed on the right first, or undo it.</source>
        <translation>Алдымен оң жақта терілген консультацияны сақтаңыз немесе оны қайтарып алыңыз.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимді</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Нәтижесі</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Мин.</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>үстел басында</translation>
    </message>
    <message>
        <source>Queue · {count}</source>
        <translation>Кезек · {count}</translation>
    </message>
    <message>
        <source>Talks · {count}</source>
        <translation>Консультация · {count}</translation>
    </message>
</context>
<context>
    <name>ReceptionDialog</name>
    <message>
        <source>Reception at a body</source>
        <translation>Органдағы қабылдау</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күн</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Сағат</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Кім барады</translation>
    </message>
    <message>
        <source>With which case</source>
        <translation>Қай іспен</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Бос қалуы мүмкін.</translation>
    </message>
    <message>
        <source>Number, title or client</source>
        <translation>Нөмірі, атауы немесе өтініш білдіруші</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>The head receives on {date}: take this day</source>
        <translation>Басшы қабылдайтын күн – {date}: осы күнді алу</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>This is not the last group: read it from the sheet you printed, saved or wrote.</source>
        <translation>Бұл соңғы топ емес: басып шығарған, сақтаған немесе жазып алған парақтан қарап теріңіз.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Қалпына келтіру коды</translation>
    </message>
    <message>
        <source>The sheet is in a safe place</source>
        <translation>Парақ сенімді жерде</translation>
    </message>
    <message>
        <source>Last group of the code</source>
        <translation>Кодтың соңғы тобы</translation>
    </message>
    <message>
        <source>Print or save the sheet, or copy the code by hand, and type its last group: it is shown only now.</source>
        <translation>Парақты басып шығарыңыз, сақтаңыз немесе кодты қолмен көшіріп алыңыз да, соңғы тобын теріңіз: код тек қазір көрсетіледі.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Do not erase: {name}</source>
        <translation>Жоймау: {name}</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Жоймау</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Неге болмайды</translation>
    </message>
    <message>
        <source>Whoever proposed it reads this.</source>
        <translation>Мұны ұсынған адам оқиды.</translation>
    </message>
    <message>
        <source>Answer a refusal</source>
        <translation>Бас тартуға жауап</translation>
    </message>
    <message>
        <source>What the body said</source>
        <translation>Орган не деді</translation>
    </message>
    <message>
        <source>Tick what fits. Each sentence is put into the text of the complaint, where you can change it.</source>
        <translation>Сәйкес келетінін белгілеңіз. Әр сөйлем шағым мәтініне қосылады, оны сол жерде өзгертуге болады.</translation>
    </message>
    <message>
        <source>The day of the refusal is not written down: the law is that of today.</source>
        <translation>Бас тартылған күн жазылмаған: заң бүгінгі күн бойынша алынды.</translation>
    </message>
    <message>
        <source>The law is that of the day of the refusal, {date}.</source>
        <translation>Заң бас тартылған күн бойынша алынды: {date}.</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>Мәтінге қосу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
</context>
<context>
    <name>RefuseDialog</name>
    <message>
        <source>Refuse a correction</source>
        <translation>Түзетуден бас тарту</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>Appeals</source>
        <translation>Жолданымдар</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультациялар</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Істер</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Өтініш білдірушілер</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимді</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Мәртебесі</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Тіркеу нөмірі</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тақырып</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтер</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Мазмұны</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Арна</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Келесі байланыс</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Сұрақ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ашылған</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Жабылған</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ЖСН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Ашық істер</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Line</source>
        <translation>Жол</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Жолға өту</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ізделуде…</translation>
    </message>
    <message>
        <source>Lines: {number}</source>
        <translation>Жол: {number}</translation>
    </message>
    <message>
        <source>The first {number} lines</source>
        <translation>Алғашқы {number} жол</translation>
    </message>
    <message>
        <source>chosen: {number}</source>
        <translation>таңдалғаны: {number}</translation>
    </message>
    <message>
        <source>copied: {number}</source>
        <translation>көшірілді: {number}</translation>
    </message>
    <message>
        <source>copied: the first {number}</source>
        <translation>көшірілді: алғашқы {number}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register</source>
        <translation>Тізілім</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Хаттар…</translation>
    </message>
    <message>
        <source>Print the letters of the appeals chosen in the list (Shift and Ctrl choose)</source>
        <translation>Тізімде таңдалған жолданымдардың хаттарын басып шығару (Shift және Ctrl арқылы таңдалады)</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>Мәртебесі бойынша</translation>
    </message>
    <message>
        <source>Put the appeals under the headings of their status</source>
        <translation>Жолданымдарды мәртебесі бойынша тақырыптарға бөлу</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message>
        <source>Choose the columns; drag their titles to order them</source>
        <translation>Бағандарды таңдау; ретін өзгерту үшін атауын сүйреңіз</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Мүмкін, мынаны іздегенсіз:</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Мұнда әзірге ештеңе жоқ</translation>
    </message>
    <message>
        <source>Whatever is written down in this office stands here.</source>
        <translation>Осы кеңседе жазылғанның бәрі осында тұрады.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Консультацияны жазу</translation>
    </message>
    <message>
        <source>This list cannot be asked about: {names}.</source>
        <translation>Бұл тізімнен мынаны сұрауға болмайды: {names}.</translation>
    </message>
    <message>
        <source>Try fewer words, a part of a word, or leave a condition out.</source>
        <translation>Сөзді азайтып, сөздің бір бөлігін жазып немесе шарттың бірін алып тастап көріңіз.</translation>
    </message>
    <message>
        <source>{list}: {number}</source>
        <translation>{list}: {number}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ештеңе табылмады</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Еске салулар</translation>
    </message>
    <message>
        <source>Working days before a last day on which the office reminds: {days}; then on the day itself, and once when it has passed. The days are changed in the menu Office, Office details.</source>
        <translation>Кеңсе соңғы күнге неше жұмыс күні қалғанда еске салады: {days}; содан кейін сол күннің өзінде және өтіп кеткенде бір рет. Күндер «Кеңсе» мәзіріндегі «Кеңсе деректерінде» өзгертіледі.</translation>
    </message>
    <message>
        <source>Nothing was reminded of yet</source>
        <translation>Әлі ештеңе еске салынған жоқ</translation>
    </message>
    <message>
        <source>Also say it beside the clock of the computer, in numbers, without any name</source>
        <translation>Компьютер сағатының жанында да айту: тек сандар, аты-жөнсіз</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Айтылған күні</translation>
    </message>
    <message>
        <source>Case and paper</source>
        <translation>Іс және құжат</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>the last day has passed</source>
        <translation>соңғы күн өтіп кетті</translation>
    </message>
    <message>
        <source>the last day itself</source>
        <translation>соңғы күннің өзі</translation>
    </message>
    <message>
        <source>{days} before</source>
        <translation>{days} бұрын</translation>
    </message>
    <message>
        <source>was due on {date}, nobody looked then</source>
        <translation>{date} айтылуы керек еді, ол күні ешкім қарамады</translation>
    </message>
</context>
<context>
    <name>ReminderNotice</name>
    <message>
        <source>When and why…</source>
        <translation>Қашан және неге…</translation>
    </message>
</context>
<context>
    <name>RemoveFileDialog</name>
    <message>
        <source>Say why: the reason stays in the log.</source>
        <translation>Себебін жазыңыз: ол журналда қалады.</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>Алып тастау: {name}</translation>
    </message>
    <message>
        <source>Take the file out</source>
        <translation>Файлды алып тастау</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>The file is gone for good; its name and this reason stay.</source>
        <translation>Файл біржола жойылады; атауы мен осы себеп қалады.</translation>
    </message>
</context>
<context>
    <name>RemovePartyDialog</name>
    <message>
        <source>Take out of the case: {name}</source>
        <translation>Істен алып тастау: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>The decisions about them go too; the log keeps them.</source>
        <translation>Ол туралы шешімдер де кетеді; журналда қалады.</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>Save the table</source>
        <translation>Кестені сақтау</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сақталды: {path}</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>The report on paper</source>
        <translation>Қағаздағы есеп</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Есептер</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Сандар</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Не жетіспейді</translation>
    </message>
    <message>
        <source>For a donor</source>
        <translation>Донорға</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Review…</source>
        <translation>Қарау…</translation>
    </message>
    <message>
        <source>Walk through what is overdue, one matter after another: the lines chosen, or all</source>
        <translation>Мерзімі өткендерді бірінен соң бірін қарау: таңдалған жолдар немесе бәрі</translation>
    </message>
    <message>
        <source>Go on: {decided} of {count}</source>
        <translation>Жалғастыру: {decided}/{count}</translation>
    </message>
    <message>
        <source>Go on with the review that was left</source>
        <translation>Тоқтатылған қарауды жалғастыру</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review of overdue matters</source>
        <translation>Мерзімі өткен істерді қарау</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Артқа</translation>
    </message>
    <message>
        <source>The matter before: arrow left</source>
        <translation>Алдыңғы іс: сол жақ көрсеткі</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Келесі</translation>
    </message>
    <message>
        <source>The next matter, undecided for now: arrow right</source>
        <translation>Шешпей, келесі іске өту: оң жақ көрсеткі</translation>
    </message>
    <message>
        <source>Overview and protocol</source>
        <translation>Жиынтық және хаттама</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation>Шығу, кейін жалғастыру</translation>
    </message>
    <message>
        <source>What is known of the matter</source>
        <translation>Іс туралы белгілі мәліметтер</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>not registered</source>
        <translation>тіркелмеген</translation>
    </message>
    <message>
        <source>Client: of the case {number}</source>
        <translation>Өтініш білдіруші: {number} ісі бойынша</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ешкім</translation>
    </message>
    <message>
        <source>Worked on by: {name}</source>
        <translation>Жүргізетін волонтер: {name}</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Бұрын шешілгені</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Соңғы болғандар</translation>
    </message>
    <message>
        <source>Lawful next steps</source>
        <translation>Заң бойынша келесі қадамдар</translation>
    </message>
</context>
<context>
    <name>RouteView</name>
    <message>
        <source>Days to come are counted as if everybody used the whole of their term; they are not promised.</source>
        <translation>Алдағы күндер әркім өз мерзімін толық пайдаланады деп есептелген; олар уәде емес.</translation>
    </message>
    <message>
        <source>Print on one page…</source>
        <translation>Бір бетке басып шығару…</translation>
    </message>
    <message>
        <source>The whole way on one page</source>
        <translation>Толық жол бір бетте</translation>
    </message>
    <message>
        <source>{paper}: filed {day}</source>
        <translation>{paper}: {day} берілген</translation>
    </message>
    <message>
        <source>{paper}: to be filed by {day}</source>
        <translation>{paper}: {day} дейін беріледі</translation>
    </message>
    <message>
        <source>{term}: no day can be counted yet ({article})</source>
        <translation>{term}: күнін әзірге есептеу мүмкін емес ({article})</translation>
    </message>
    <message>
        <source>{term}: ≈ {day}, provisional ({article})</source>
        <translation>{term}: ≈ {day}, алдын ала ({article})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Келесі қадам</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <source>Count with this rule</source>
        <translation>Осы ережемен есептеу</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>Ресми мәтін</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Неден басталады</translation>
    </message>
    <message>
        <source>When the term is missed</source>
        <translation>Мерзім өтіп кетсе</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Әлі шешілмегені</translation>
    </message>
    <message>
        <source>Choose a rule</source>
        <translation>Ережені таңдаңыз</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Number, article, word</source>
        <translation>Нөмір, бап, сөз</translation>
    </message>
    <message>
        <source>Find a rule by its number, article or any word</source>
        <translation>Ережені нөмірі, бабы немесе кез келген сөзі бойынша табу</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Ережелер</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>Сәйкес ереже жоқ</translation>
    </message>
    <message>
        <source>Try fewer words; they may be Kazakh, Russian or English.</source>
        <translation>Азырақ сөз жазып көріңіз; қазақша, орысша немесе ағылшынша болуы мүмкін.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Барлығын көрсету</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Ереже</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Сенімділігі</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Көрсетілгені: {count}</translation>
    </message>
</context>
<context>
    <name>RuleTrust</name>
    <message>
        <source>Read</source>
        <translation>Оқылған</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>Ескі редакция</translation>
    </message>
    <message>
        <source>Second hand</source>
        <translation>Жанама дерек</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Оқылмаған</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Есептелген</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>The backup is being made and read through…</source>
        <translation>Сақтық көшірме жасалып, түгел оқылып жатыр…</translation>
    </message>
    <message>
        <source>Made and read through: {path}</source>
        <translation>Жасалды және түгел оқылды: {path}</translation>
    </message>
    <message>
        <source>From then on the printed code opens nothing any more. You get a new sheet at once.</source>
        <translation>Содан кейін басып шығарылған код ештеңе ашпайды. Жаңа парақты бірден аласыз.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Жаңа код жасау</translation>
    </message>
    <message>
        <source>The new code holds. Destroy the old sheet: it opens nothing any more.</source>
        <translation>Жаңа код күшінде. Ескі парақты жойыңыз: ол енді ештеңе ашпайды.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Қауіпсіздік</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>One copy a day, so many days</source>
        <translation>Күніне бір көшірме, неше күн</translation>
    </message>
    <message>
        <source>One a week, so many weeks</source>
        <translation>Аптасына бірден, неше апта</translation>
    </message>
    <message>
        <source>One a month, so many months</source>
        <translation>Айына бірден, неше ай</translation>
    </message>
    <message>
        <source> days</source>
        <translation> күн</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>өздігінен жасалмайды</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Құлыптау</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Сақтық көшірмелер</translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>Құпиясөз және қалпына келтіру коды</translation>
    </message>
    <message>
        <source>Lock when nobody is here for</source>
        <translation>Ешкім болмаса, қанша уақытта құлыптау</translation>
    </message>
    <message>
        <source>What is typed is kept.</source>
        <translation>Терілген мәтін сақталады.</translation>
    </message>
    <message>
        <source>A copy by itself every</source>
        <translation>Көшірме өздігінен жасалатын аралық</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Қалта</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Қазір көшірме жасау</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Құпиясөзді өзгерту…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Жаңа қалпына келтіру коды…</translation>
    </message>
    <message>
        <source>Opening is slow on purpose: whoever steals the file waits as long for every password they try. The longer the password, the longer it holds.</source>
        <translation>Файл әдейі баяу ашылады: оны ұрлаған адам да әр құпиясөзді сынаған сайын сонша күтеді. Құпиясөз неғұрлым ұзын болса, соғұрлым берік.</translation>
    </message>
    <message>
        <source>A new code makes the printed one worthless: for a sheet that was lost or seen.</source>
        <translation>Жаңа код басып шығарылғанын жарамсыз етеді: парақ жоғалса немесе оны бөгде адам көрсе.</translation>
    </message>
    <message>
        <source>A new recovery code is made by an administrator.</source>
        <translation>Жаңа қалпына келтіру кодын әкімші жасайды.</translation>
    </message>
    <message>
        <source> day</source>
        <translation> күн</translation>
    </message>
    <message>
        <source>Looking for copies…</source>
        <translation>Көшірмелер ізделіп жатыр…</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Әзірге бірде-бір сақтық көшірме жасалмаған.</translation>
    </message>
    <message>
        <source>Last made and read through: {day}, {path}</source>
        <translation>Соңғысы жасалып, түгел оқылған: {day}, {path}</translation>
    </message>
    <message>
        <source>That is more than a week ago.</source>
        <translation>Содан бері бір аптадан астам уақыт өтті.</translation>
    </message>
    <message>
        <source>The folder is on the same disk as the data: if the disk fails, both are lost.</source>
        <translation>Қалта деректермен бір дискіде: диск істен шықса, екеуі де жоғалады.</translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Болдырмау</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Терілген мәтін әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Сақтамай жабу</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>All, one after another</source>
        <translation>Барлығын бірінен соң бірін</translation>
    </message>
    <message>
        <source>New scans: {count}</source>
        <translation>Жаңа сканерленген файлдар: {count}</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Қабылдау…</translation>
    </message>
    <message>
        <source>Taken in. Originals that still lie in the scan folder: {count}.</source>
        <translation>Қабылданды. Сканер қалтасында қалған түпнұсқалар: {count}.</translation>
    </message>
    <message>
        <source>Move them to «Arasha» there</source>
        <translation>Сондағы «Arasha» қалтасына жылжыту</translation>
    </message>
    <message>
        <source>Scan folder</source>
        <translation>Сканер қалтасы</translation>
    </message>
</context>
<context>
    <name>SearchChooser</name>
    <message>
        <source>Nothing fits: try a shorter part of the name.</source>
        <translation>Ештеңе сәйкес келмеді: атаудың қысқарақ бөлігін теріп көріңіз.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet: choose a line of the list.</source>
        <translation>Әлі ештеңе таңдалмаған: тізімнен бір жолды таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>SensitiveDialog</name>
    <message>
        <source>No longer sensitive</source>
        <translation>Аса құпия белгісін алу</translation>
    </message>
    <message>
        <source>Everybody who works here will see the case again.</source>
        <translation>Істі мұнда жұмыс істейтіндердің бәрі қайта көреді.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Белгіні алу</translation>
    </message>
    <message>
        <source>Mark as sensitive</source>
        <translation>Аса құпия деп белгілеу</translation>
    </message>
    <message>
        <source>Only who works on it, their deputy, those given access, coordinators and administrators will see it. Every reading stands in the log.</source>
        <translation>Істі жүргізуші, оның алмастырушысы, қолжетім берілгендер, үйлестірушілер мен әкімшілер ғана көреді. Әр қаралғаны журналда тұрады.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
    <message>
        <source>One sentence. It stays in the log until the data of the person is erased.</source>
        <translation>Бір сөйлем. Ол адамның деректері жойылғанша журналда тұрады.</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>Sent before</source>
        <translation>Бұрын жіберілгендер</translation>
    </message>
    <message>
        <source>The paper as it was sent…</source>
        <translation>Жіберілген қағаз…</translation>
    </message>
    <message>
        <source>What is different today</source>
        <translation>Бүгін не өзгерді</translation>
    </message>
    <message>
        <source>Reports kept as sent</source>
        <translation>Жіберілген күйінде сақталған есептер</translation>
    </message>
    <message>
        <source>Nothing changed since it was sent.</source>
        <translation>Жіберілгеннен бері ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>{said}; and {number} more</source>
        <translation>{said}; тағы {number}</translation>
    </message>
    <message>
        <source>Different today: {said}.</source>
        <translation>Бүгін басқаша: {said}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сақталған</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кім</translation>
    </message>
</context>
<context>
    <name>SentQuestion</name>
    <message>
        <source>This letter has already gone out</source>
        <translation>Бұл хат бұрын жіберілген</translation>
    </message>
    <message>
        <source>Take the one that was issued</source>
        <translation>Бұрын берілгенін алу</translation>
    </message>
    <message>
        <source>Issue it all the same</source>
        <translation>Бәрібір беру</translation>
    </message>
    <message>
        <source>Issue it once more</source>
        <translation>Тағы бір рет беру</translation>
    </message>
    <message>
        <source>Issued on {date} at {time} by {who}; nothing in it has changed since.</source>
        <translation>{date} күні сағат {time}-де берілген, берген: {who}; содан бері ештеңе өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Written down as sent on {date}.</source>
        <translation>{date} күні жіберілді деп жазылған.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The backup is being made and read through…</source>
        <translation>Сақтық көшірме жасалып, тексеріліп жатыр…</translation>
    </message>
    <message>
        <source>The file is being encrypted. Please wait…</source>
        <translation>Файл шифрленіп жатыр. Күте тұрыңыз…</translation>
    </message>
    <message>
        <source>A USB stick is here: {place}. Back up to it?</source>
        <translation>USB жалғанған: {place}. Соған сақтық көшірме жасалсын ба?</translation>
    </message>
    <message>
        <source>Back up to the stick</source>
        <translation>USB-ге көшірме жасау</translation>
    </message>
    <message>
        <source>The key is being made</source>
        <translation>Кілт жасалып жатыр</translation>
    </message>
    <message>
        <source>Backup made and read through: {path}. Keep a copy on a USB stick in another place.</source>
        <translation>Сақтық көшірме жасалып, тексерілді: {path}. Бір данасын USB-де басқа жерде сақтаңыз.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Құпиясөз өзгертілді.</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Сақтық көшірмені қайда сақтау керек</translation>
    </message>
</context>
<context>
    <name>SetDialog</name>
    <message>
        <source>Tick what is to be added.</source>
        <translation>Қосылатынын белгілеңіз.</translation>
    </message>
    <message>
        <source>A set of tasks</source>
        <translation>Тапсырмалар жинағы</translation>
    </message>
    <message>
        <source>Add what is ticked</source>
        <translation>Белгіленгенін қосу</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Не үшін</translation>
    </message>
    <message>
        <source>Tasks and their days</source>
        <translation>Тапсырмалар мен олардың күндері</translation>
    </message>
    <message>
        <source>Counted in working days, from today or back from the date that is awaited.</source>
        <translation>Жұмыс күндерімен есептелген: бүгіннен бастап немесе күтілген күннен кері қарай.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Барлық жерде</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер тіркесімі</translation>
    </message>
    <message>
        <source>What goes into this field, with the article</source>
        <translation>Бұл жолға не жазылады, бабымен бірге</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Келесі өріс</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>Алдыңғы өріс</translation>
    </message>
    <message>
        <source>Open the line of a list</source>
        <translation>Тізімнің жолын ашу</translation>
    </message>
    <message>
        <source>Calendar of a date field, list of a choice</source>
        <translation>Күн өрісінің күнтізбесі, таңдау тізімі</translation>
    </message>
    <message>
        <source>Save what is being written</source>
        <translation>Жазылып жатқанды сақтау</translation>
    </message>
    <message>
        <source>Close a dialog without saving</source>
        <translation>Терезені сақтамай жабу</translation>
    </message>
    <message>
        <source>Paper larger, smaller, as wide as the view</source>
        <translation>Қағазды үлкейту, кішірейту, еніне сыйғызу</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Lists and questions</source>
        <translation>Тізімдер мен сұраулар</translation>
    </message>
    <message>
        <source>Keep this question</source>
        <translation>Осы сұрауды сақтау</translation>
    </message>
    <message>
        <source>It will stand here with its count; F2 gives it another name</source>
        <translation>Ол осында саны көрсетіліп тұрады; F2 атын өзгертеді</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Менікі</translation>
    </message>
    <message>
        <source>Appeals to watch</source>
        <translation>Бақылаудағы жолданымдар</translation>
    </message>
    <message>
        <source>Kept questions</source>
        <translation>Сақталған сұраулар</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Атын өзгерту</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Өшіру</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>The letter is being signed</source>
        <translation>Хатқа қол қойылуда</translation>
    </message>
    <message>
        <source>Sign the letter with a key</source>
        <translation>Хатқа кілтпен қол қою</translation>
    </message>
</context>
<context>
    <name>SignatoriesDialog</name>
    <message>
        <source>Signatories</source>
        <translation>Қол қоюшылар</translation>
    </message>
    <message>
        <source>Write one signatory a line, the name first.</source>
        <translation>Әр жолға бір қол қоюшыны жазыңыз, алдымен аты-жөні.</translation>
    </message>
    <message>
        <source>Signatories from a list</source>
        <translation>Тізімнен қол қоюшылар</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Қосу</translation>
    </message>
    <message>
        <source>One a line: name; IIN; address; phone. Who stands in the case already is not added again.</source>
        <translation>Әр жолда бір адам: аты-жөні; ЖСН; мекенжайы; телефоны. Іске енгізілген адам қайта қосылмайды.</translation>
    </message>
    <message>
        <source>Who signs with the client</source>
        <translation>Өтініш білдірушімен бірге кім қол қояды</translation>
    </message>
    <message>
        <source>Read: {count}. {names}</source>
        <translation>Оқылды: {count}. {names}</translation>
    </message>
</context>
<context>
    <name>SimilarClients</name>
    <message>
        <source>Already in the file. The same person?</source>
        <translation>Тізімде бар. Сол адам ба?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Open the card: {name}</source>
        <translation>Карточканы ашу: {name}</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Сол адам</translation>
    </message>
    <message>
        <source>The same person: {name}</source>
        <translation>Сол адам: {name}</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ЖСН {iin}</translation>
    </message>
    <message>
        <source>the same IIN or BIN</source>
        <translation>ЖСН не БСН бірдей</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>телефоны бірдей</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>аты-жөні ұқсас</translation>
    </message>
</context>
<context>
    <name>SnippetsDialog</name>
    <message>
        <source>Saved. Type {word} in any field.</source>
        <translation>Сақталды. Кез келген өріске {word} деп жазыңыз.</translation>
    </message>
    <message>
        <source>Own phrases</source>
        <translation>Дайын сөйлемдер</translation>
    </message>
    <message>
        <source>Type {mark}word and a blank in any field of a talk, a letter or a note; or choose: Ctrl+J.</source>
        <translation>Сұхбаттың, хаттың немесе ескертпенің кез келген өрісіне {mark}сөз деп жазып, бос орын басыңыз немесе таңдаңыз: Ctrl+J.</translation>
    </message>
    <message>
        <source>Short word</source>
        <translation>Қысқа сөз</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>Қазақша</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>Орысша</translation>
    </message>
    <message>
        <source>For the whole office</source>
        <translation>Бүкіл кеңсе үшін</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Жаңа сөйлем</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>No phrase yet</source>
        <translation>Әзірге сөйлем жоқ</translation>
    </message>
    <message>
        <source>What is written again and again, under a short word.</source>
        <translation>Қайта-қайта жазылатын сөйлем қысқа сөзбен сақталады.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Сөз</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Сөйлем</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>менікі</translation>
    </message>
    <message>
        <source>the office&apos;s</source>
        <translation>кеңсенікі</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Put off: {task}</source>
        <translation>Кейінге қалдыру: {task}</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Кейінге қалдыру</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>Қай күнге</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>The reason stays with the task and in the log.</source>
        <translation>Себебі тапсырмада және журналда қалады.</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Arasha – first start</source>
        <translation>Араша – алғашқы іске қосу</translation>
    </message>
    <message>
        <source>Welcome to Arasha</source>
        <translation>Арашаға қош келдіңіз</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>Неден бастайсыз?</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Менің кеңсем</translation>
    </message>
    <message>
        <source>Try with the demo data</source>
        <translation>Үлгі деректермен байқап көру</translation>
    </message>
    <message>
        <source>An empty file on this computer, for real people and matters.</source>
        <translation>Осы компьютердегі бос файл: шын адамдар мен істерге арналған.</translation>
    </message>
    <message>
        <source>Invented people with matters about land, housing, payments, schools and more, in a file of its own. Look at every page and print papers; nothing can go wrong.</source>
        <translation>Жер, тұрғын үй, төлемдер, мектеп және басқа істері бар ойдан шығарылған адамдар, бөлек файлда. Әр бетті қарап, қағаздарды басып көріңіз: ештеңе бүлінбейді.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Бастау</translation>
    </message>
    <message>
        <source>Open the demo data</source>
        <translation>Үлгі деректерді ашу</translation>
    </message>
    <message>
        <source>Back to the language</source>
        <translation>Тілге қайту</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Сақтық көшірмеден қалпына келтіру…</translation>
    </message>
    <message>
        <source>Who may open the file?</source>
        <translation>Файлды кім аша алады?</translation>
    </message>
    <message>
        <source>Everything is kept encrypted on this computer: nobody reads it without a password. You will get a recovery code to print.</source>
        <translation>Бәрі осы компьютерде шифрленіп сақталады: құпиясөзсіз ешкім оқи алмайды. Сізге басып шығаратын қалпына келтіру коды беріледі.</translation>
    </message>
    <message>
        <source>Protect and begin</source>
        <translation>Қорғап, бастау</translation>
    </message>
    <message>
        <source>Back to the office</source>
        <translation>Кеңсеге оралу</translation>
    </message>
    <message>
        <source>Backups of Arasha (*.arasha-backup)</source>
        <translation>Арашаның сақтық көшірмелері (*.arasha-backup)</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Nothing is to be done now.</source>
        <translation>Қазір ештеңе істеудің қажеті жоқ.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Also lawful now</source>
        <translation>Қазір тағы не істеуге болады</translation>
    </message>
</context>
<context>
    <name>StrikeDialog</name>
    <message>
        <source>Strike the line out</source>
        <translation>Жазбаны сызу</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Сызу</translation>
    </message>
    <message>
        <source>The line stays to be read with this reason, and its number is not given again.</source>
        <translation>Жазба осы себеппен бірге оқылатын күйінде қалады, нөмірі қайта берілмейді.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Себебі</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Matters of the review</source>
        <translation>Қараудағы істер</translation>
    </message>
    <message>
        <source>No matter is left to show</source>
        <translation>Көрсететін іс қалмады</translation>
    </message>
    <message>
        <source>Protocol…</source>
        <translation>Хаттама…</translation>
    </message>
    <message>
        <source>End the review and make the protocol</source>
        <translation>Қарауды аяқтап, хаттама жасау</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Paper and body</source>
        <translation>Құжат және орган</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Шешім</translation>
    </message>
</context>
<context>
    <name>TalkLetterDialog</name>
    <message>
        <source>Open the client card</source>
        <translation>Өтініш білдірушінің карточкасын ашу</translation>
    </message>
</context>
<context>
    <name>TalkWordsForm</name>
    <message>
        <source>What was advised</source>
        <translation>Қандай кеңес берілді</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Мәселенің мәні</translation>
    </message>
    <message>
        <source>A line each; they are numbered on the paper.</source>
        <translation>Әрқайсысы жеке жолда; құжатта нөмірленеді.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Не сұралады</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Келесі күн</translation>
    </message>
    <message>
        <source>Printed largest of all.</source>
        <translation>Ең ірі әріппен басылады.</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Сол күні не болады</translation>
    </message>
    <message>
        <source>To whom: name of the helper or the body</source>
        <translation>Кімге: көмекшінің немесе органның атауы</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Оның мекенжайы</translation>
    </message>
    <message>
        <source>Only what the consent holds can be ticked; the name goes with it.</source>
        <translation>Келісімде бар деректерді ғана белгілеуге болады; аты-жөні бірге беріледі.</translation>
    </message>
    <message>
        <source>Nothing can be ticked without a consent to hand data on.</source>
        <translation>Деректерді беруге келісім болмаса, ештеңе белгіленбейді.</translation>
    </message>
    <message>
        <source>Data handed on</source>
        <translation>Берілетін деректер</translation>
    </message>
</context>
<context>
    <name>TaskDeeds</name>
    <message>
        <source>New task…</source>
        <translation>Жаңа тапсырма…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Орындалды…</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Кейінге қалдыру…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Тағы</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Алып тастау…</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>Жаңа тапсырма</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Тапсырманы өзгерту</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Жазу</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>The day moves by «Put off…», with a reason.</source>
        <translation>Күн «Кейінге қалдыру…» арқылы, себебімен өзгереді.</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Қай күнге дейін</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>A question: it is closed with an answer</source>
        <translation>Сұрақ: жауап жазылып жабылады</translation>
    </message>
    <message>
        <source>Comes again every</source>
        <translation>Қайталану адымы</translation>
    </message>
    <message>
        <source>0: once.</source>
        <translation>0: бір рет.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бірлігі</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Дейін</translation>
    </message>
    <message>
        <source>Empty: without end.</source>
        <translation>Бос: шексіз.</translation>
    </message>
    <message>
        <source>Whoever works on the case</source>
        <translation>Іспен жұмыс істейтін адамға</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Маған</translation>
    </message>
</context>
<context>
    <name>TasksDialog</name>
    <message>
        <source>Tasks</source>
        <translation>Тапсырмалар</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Көрсету</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>Қай тапсырмалар</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Мұнда ештеңе жоқ</translation>
    </message>
    <message>
        <source>A new task: what is to be done, by which day, by whom.</source>
        <translation>Жаңа тапсырма: не істеу, қай күнге дейін, кім.</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>A set of tasks…</source>
        <translation>Тапсырмалар жинағы…</translation>
    </message>
    <message>
        <source>Tasks of the case</source>
        <translation>Істің тапсырмалары</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Әзірге тапсырма жоқ</translation>
    </message>
    <message>
        <source>What is to be done by a day of yours: a call, a check, a question.</source>
        <translation>Өзіңіз белгілеген күнге: қоңырау, тексеру, сұрақ.</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Saved.</source>
        <translation>Сақталды.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>шешілмеген</translation>
    </message>
    <message>
        <source>Years after the last talk or closed case</source>
        <translation>Соңғы консультациядан немесе жабылған істен кейін неше жыл</translation>
    </message>
    <message>
        <source>Who is older than this is listed for erasure; nothing is erased by itself.</source>
        <translation>Мерзімі өткендер тізімде көрсетіледі; өздігінен ештеңе жойылмайды.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing was put in: these are {count} characters, and the field holds {most} at most. Keep so long a text as a file of the case.</source>
        <translation>Ештеңе қойылған жоқ: мұнда {count} таңба, ал өріске ең көбі {most} таңба сыяды. Мұндай ұзын мәтінді істің файлы ретінде сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>There is no such time: {typed}. Write hours and minutes, for example 18:30.</source>
        <translation>Мұндай уақыт жоқ: {typed}. Сағат пен минутты жазыңыз, мысалы 18:30.</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>сс:мм</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>Today: {date}</source>
        <translation>Бүгін: {date}</translation>
    </message>
    <message>
        <source>What waits today</source>
        <translation>Бүгінгі істер</translation>
    </message>
    <message>
        <source>Nothing waits today</source>
        <translation>Бүгін күтіп тұрған ештеңе жоқ</translation>
    </message>
    <message>
        <source>Write down the first talk: Ctrl+N.</source>
        <translation>Алғашқы консультацияны жазыңыз: Ctrl+N.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Консультацияны жазу</translation>
    </message>
    <message>
        <source>Confirm the calendar of {year}: until then its dates are provisional.</source>
        <translation>{year} жылдың күнтізбесін растаңыз: оған дейін ол жылғы мерзімдер алдын ала болады.</translation>
    </message>
    <message>
        <source>The calendar has no days of {year} yet: take them from a file.</source>
        <translation>Күнтізбеде {year} жылдың күндері әлі жоқ: оларды файлдан алыңыз.</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Күнтізбені ашу</translation>
    </message>
    <message>
        <source>Call back today</source>
        <translation>Бүгін хабарласу</translation>
    </message>
    <message>
        <source>Papers that run out</source>
        <translation>Мерзімі бітіп бара жатқан құжаттар</translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>Алдағы көшпелі қабылдау</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Тапсырмаларым</translation>
    </message>
    <message>
        <source>Asked of me, not due yet</source>
        <translation>Менен сұралған, күні келмеген</translation>
    </message>
    <message>
        <source>Cases without a next step</source>
        <translation>Келесі қадамы жоқ істер</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Тоқтаған жеріңізден жалғастыру</translation>
    </message>
    <message>
        <source>Begun earlier</source>
        <translation>Бұрын басталғаны</translation>
    </message>
    <message>
        <source>Overdue, waits by decision</source>
        <translation>Өтіп кеткен, шешім бойынша күтуде</translation>
    </message>
    <message>
        <source>{left}, date not confirmed</source>
        <translation>{left}, күні расталмаған</translation>
    </message>
    <message>
        <source>waits until {date}</source>
        <translation>{date} дейін күтеді</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимді</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>{number} іс</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>сұраған {name}</translation>
    </message>
    <message>
        <source>nothing is planned</source>
        <translation>ештеңе жоспарланбаған</translation>
    </message>
    <message>
        <source>today</source>
        <translation>бүгін</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation>{days} өтті</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>{days} қалды</translation>
    </message>
</context>
<context>
    <name>TopicField</name>
    <message>
        <source>Choose which topics stand first (F4)</source>
        <translation>Қай тақырыптар бірінші тұратынын таңдау (F4)</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Басқа тақырыптар</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Тақырыптар</translation>
    </message>
    <message>
        <source>My topics</source>
        <translation>Менің тақырыптарым</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Checked by us</source>
        <translation>Біз тексердік</translation>
    </message>
    <message>
        <source>Read in a source</source>
        <translation>Дереккөзден</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>Тек атауы</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Расталмаған</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Arasha – locked</source>
        <translation>Араша – құлыптаулы</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Жаңа құпиясөз қойыңыз</translation>
    </message>
    <message>
        <source>The file is locked</source>
        <translation>Файл құлыптаулы</translation>
    </message>
    <message>
        <source>{file} opens with your name and password.</source>
        <translation>{file} файлы атыңыз бен құпиясөзіңіз арқылы ашылады.</translation>
    </message>
    <message>
        <source>The code stands on the sheet printed when the file was made, in eight groups.</source>
        <translation>Код файл жасалғанда басып шығарылған парақта, сегіз топ болып жазылған.</translation>
    </message>
    <message>
        <source>The code opened the file. Choose how you sign in from now on.</source>
        <translation>Код файлды ашты. Бұдан былай қалай кіретініңізді таңдаңыз.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Аты</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Құпиясөз</translation>
    </message>
    <message>
        <source>&amp;Remember the name on this computer</source>
        <translation>Атымды осы компьютерде &amp;есте сақтау</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>Қалпына келтіру &amp;коды</translation>
    </message>
    <message>
        <source>Spaces and small letters do not matter.</source>
        <translation>Бос орынның, кіші әріптің айырмасы жоқ.</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Сақтап, ашу</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ашу</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>Құпиясөзге оралу</translation>
    </message>
    <message>
        <source>Password forgotten?</source>
        <translation>Құпиясөзді ұмыттыңыз ба?</translation>
    </message>
    <message>
        <source>The key is being made</source>
        <translation>Кілт жасалып жатыр</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Атыңызды теріңіз.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Құпиясөзіңізді теріңіз.</translation>
    </message>
    <message>
        <source>Keyboard: {language}</source>
        <translation>Пернетақта: {language}</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кім</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Неге</translation>
    </message>
    <message>
        <source>Enter shows a version in the editor; saved, it stands again. None is ever lost.</source>
        <translation>Enter нұсқаны мәтін өрісінде көрсетеді; сақталса, ол қайта күшіне енеді. Бірде-бір нұсқа жоғалмайды.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>No versions</source>
        <translation>Нұсқа жоқ</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Бағдарлама</translation>
    </message>
    <message>
        <source>Shipped wording</source>
        <translation>Бағдарламаның үлгісі</translation>
    </message>
    <message>
        <source>Back to the shipped wording: {reason}</source>
        <translation>Бағдарламаның үлгісіне оралу: {reason}</translation>
    </message>
</context>
<context>
    <name>VersionsGrid</name>
    <message>
        <source>In force</source>
        <translation>Қолданылуы</translation>
    </message>
    <message>
        <source>The rule says</source>
        <translation>Норманың мәні</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Ұзақтығы</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Бап</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Ұзарту</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Басқа оқылымдары</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Күмәнді тұсы</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Сенімділігі</translation>
    </message>
    <message>
        <source>{known}; this version itself was not read</source>
        <translation>{known}; дәл осы редакция оқылған жоқ</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Calendar</source>
        <translation>Күнтізбе</translation>
    </message>
    <message>
        <source>Dates, letters</source>
        <translation>Мерзімдер, хаттар</translation>
    </message>
    <message>
        <source>Calendars used so far</source>
        <translation>Осыған дейінгі күнтізбелер</translation>
    </message>
    <message>
        <source>A date and a letter keep the calendar they were made with; each can be had back.</source>
        <translation>Мерзім де, хат та өзі жасалған күнтізбені сақтайды; әрқайсысын қайта алуға болады.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Күнтізбелер</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Әзірге жоқ</translation>
    </message>
    <message>
        <source>The first date keeps its calendar here.</source>
        <translation>Бірінші мерзім өз күнтізбесін осында сақтайды.</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>By date</source>
        <translation>Күні бойынша</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>View of the board</source>
        <translation>Тақтаның көрінісі</translation>
    </message>
    <message>
        <source>Sheet of the week…</source>
        <translation>Апталық парақ…</translation>
    </message>
    <message>
        <source>What one volunteer has before them this week, or everybody, on paper</source>
        <translation>Осы аптада бір волонтерді немесе барлығын не күтіп тұрғаны – қағазда</translation>
    </message>
    <message>
        <source>By volunteer</source>
        <translation>Волонтерлер бойынша</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>Органдар бойынша</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>Өңірлер бойынша</translation>
    </message>
    <message>
        <source>By kind of paper</source>
        <translation>Құжат түрі бойынша</translation>
    </message>
    <message>
        <source>By how long overdue</source>
        <translation>Кешігу ұзақтығы бойынша</translation>
    </message>
</context>
<context>
    <name>VisitDesk</name>
    <message>
        <source>All visits</source>
        <translation>Барлығы</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Өзгерту…</translation>
    </message>
    <message>
        <source>Sheet of the day…</source>
        <translation>Күн парағы…</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Plan a visit</source>
        <translation>Көшпелі қабылдауды жоспарлау</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Көшпелі қабылдау</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>The village, and where in it people come.</source>
        <translation>Ауыл және ондағы қабылдау орны.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Бірінші күні</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Соңғы күні</translation>
    </message>
    <message>
        <source>Empty for one day.</source>
        <translation>Бір күн болса, бос қалдырыңыз.</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Кім барады</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ескертпе</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>көрсетілмеген</translation>
    </message>
</context>
<context>
    <name>VisitEntry</name>
    <message>
        <source>&amp;Save, next</source>
        <translation>&amp;Сақтау, келесі</translation>
    </message>
    <message>
        <source>Save the talk and call the next (Ctrl+Enter, Enter in the minutes)</source>
        <translation>Жазбаны сақтап, келесі адамды шақыру (Ctrl+Enter, минут жолында Enter)</translation>
    </message>
    <message>
        <source>by clock</source>
        <translation>сағатпен</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
</context>
<context>
    <name>VisitList</name>
    <message>
        <source>Visits</source>
        <translation>Көшпелі қабылдау</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>Көшпелі қабылдауды жоспарлау…</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Әзірге көшпелі қабылдау жоқ</translation>
    </message>
    <message>
        <source>Plan where the office goes; on its day the queue and the talks stand here.</source>
        <translation>Кеңсе қайда баратынын жоспарлаңыз: сол күні кезек пен консультациялар осында тұрады.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Күндері</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Орны</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Өңір</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Кім барады</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Консультация</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
</context>
<context>
    <name>VisitSheetDialog</name>
    <message>
        <source>The sheet of the day</source>
        <translation>Күн парағы</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Аты-жөні</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Аты-жөні</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>аты-жөнінсіз</translation>
    </message>
    <message>
        <source>of those who gave their consent</source>
        <translation>келісім бергендердің ғана</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Көшпелі қабылдау</translation>
    </message>
</context>
<context>
    <name>WalkHeader</name>
    <message>
        <source>{place} of {count}; decided: {decided}</source>
        <translation>{count} істің {place}-ісі; шешілгені: {decided}</translation>
    </message>
    <message>
        <source>How far the review is</source>
        <translation>Қараудың барысы</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>{number} ісі</translation>
    </message>
    <message>
        <source>Was due {date}, {days} late</source>
        <translation>Соңғы күні {date} болатын, {days} өтті</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message>
        <source>The week on a sheet</source>
        <translation>Апта парақта</translation>
    </message>
    <message>
        <source>Sheet of the week</source>
        <translation>Апталық парақ</translation>
    </message>
    <message>
        <source>&amp;Whose week</source>
        <translation>Кімнің &amp;аптасы</translation>
    </message>
    <message>
        <source>Whose week</source>
        <translation>Кімнің аптасы</translation>
    </message>
    <message>
        <source>Everybody, one after another</source>
        <translation>Барлығы, бірінен соң бірі</translation>
    </message>
</context>
<context>
    <name>WhereFound</name>
    <message>
        <source>Found in: {place}</source>
        <translation>Табылған жері: {place}</translation>
    </message>
</context>
<context>
    <name>WhoChoice</name>
    <message>
        <source>Everybody</source>
        <translation>Бәрі</translation>
    </message>
    <message>
        <source>Mine, and whom I stand in for</source>
        <translation>Менің және орнында жүргендерімнің</translation>
    </message>
    <message>
        <source>Whose dates</source>
        <translation>Кімнің мерзімдері</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Say who came: choose a person, begin a new card, or tick «anonymous».</source>
        <translation>Кім келгенін көрсетіңіз: тізімнен таңдаңыз, жаңа карточка бастаңыз немесе «анонимді» деп белгілеңіз.</translation>
    </message>
    <message>
        <source>Name, IIN or phone</source>
        <translation>Аты-жөні, ЖСН, телефон</translation>
    </message>
    <message>
        <source>&amp;New client</source>
        <translation>&amp;Жаңа карточка</translation>
    </message>
    <message>
        <source>Begin a card here; the name typed is taken over</source>
        <translation>Карточканы осы жерде бастау; жазылған аты-жөні көшіріледі</translation>
    </message>
    <message>
        <source>Anon&amp;ymous</source>
        <translation>Анон&amp;имді</translation>
    </message>
    <message>
        <source>O&amp;pen card</source>
        <translation>Карто&amp;чканы ашу</translation>
    </message>
    <message>
        <source>All fields of the client card</source>
        <translation>Карточканың барлық жолдары</translation>
    </message>
    <message>
        <source>Ask for consent…</source>
        <translation>Келісім сұрау…</translation>
    </message>
    <message>
        <source>No consent to keep this person&apos;s data stands today</source>
        <translation>Бүгін бұл адамның деректерін сақтауға келісім жоқ</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ЖСН {iin}</translation>
    </message>
    <message>
        <source>Safe contact: {note}</source>
        <translation>Қауіпсіз байланыс: {note}</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>Withdrawal of the consent</source>
        <translation>Келісімді кері қайтарып алу</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>Келісім кері қайтарып алынды</translation>
    </message>
    <message>
        <source>Day of the withdrawal</source>
        <translation>Кері қайтарып алған күн</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Қалай</translation>
    </message>
    <message>
        <source>A letter, a message, in words at the desk.</source>
        <translation>Хатпен, хабарламамен, кеңседе ауызша.</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>Saved: letters are printed so from now on. Letters already issued stay as they are.</source>
        <translation>Сақталды: енді хаттар осылай басылады. Бұрын шығарылған хаттар сол күйінде қалады.</translation>
    </message>
    <message>
        <source>Print the shipped wording again? Yours stays among the versions.</source>
        <translation>Бағдарламаның үлгісімен қайта басып шығару керек пе? Сіздің үлгіңіз нұсқалар арасында қалады.</translation>
    </message>
    <message>
        <source>Back to the shipped one</source>
        <translation>Бағдарламаның үлгісіне оралу</translation>
    </message>
    <message>
        <source>The shipped wording is printed again.</source>
        <translation>Қайтадан бағдарламаның үлгісімен басылады.</translation>
    </message>
    <message>
        <source>An earlier text stands in the editor: save it to print it again.</source>
        <translation>Өрісте бұрынғы мәтін тұр: қайта басып шығару үшін оны сақтаңыз.</translation>
    </message>
    <message>
        <source>Wording of letters</source>
        <translation>Хат үлгілері</translation>
    </message>
    <message>
        <source>You typed this before; it is not saved yet.</source>
        <translation>Мұны бұрын тергенсіз, ол әлі сақталған жоқ.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Өшіру</translation>
    </message>
    <message>
        <source>The program ships another text since this was written. Yours is printed; compare both.</source>
        <translation>Содан бері бағдарламаның үлгісі өзгерді. Сіздікі басылады; екеуін салыстырыңыз.</translation>
    </message>
    <message>
        <source>Show the shipped one</source>
        <translation>Бағдарламаның үлгісін көрсету</translation>
    </message>
</context>
<context>
    <name>WordingView</name>
    <message>
        <source>The office&apos;s own wording is printed: {who}, {date}. {reason}</source>
        <translation>Кеңсенің өз үлгісі басылады: {who}, {date}. {reason}</translation>
    </message>
    <message>
        <source>The shipped wording is printed.</source>
        <translation>Бағдарламаның үлгісі басылады.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Хаттар</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>Хат жоқ</translation>
    </message>
    <message>
        <source>Fields that may stand in it</source>
        <translation>Мәтінге қоюға болатын өрістер</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Неге өзгертіледі</translation>
    </message>
    <message>
        <source>Stands among the versions and in the log.</source>
        <translation>Нұсқалар тізімінде және журналда тұрады.</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>Басылғандағы түрі</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Нұсқалар</translation>
    </message>
    <message>
        <source>Pages of the letter, from invented data</source>
        <translation>Ойдан алынған деректермен толтырылған хат беттері</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>Back to the shipped one…</source>
        <translation>Бағдарламаның үлгісіне оралу…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Хат</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тілі</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Кімдікі</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>салыстыру</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>өзіміздікі</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Тоқтату</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Қаншасы дайын</translation>
    </message>
</context>
<context>
    <name>YearPanel</name>
    <message>
        <source>Confirm {year}</source>
        <translation>{year} жылды растау</translation>
    </message>
    <message>
        <source>Compare every day of the year with the official table of working time. From then on dates counted on these days are no longer provisional.</source>
        <translation>Жылдың әр күнін жұмыс уақытының ресми теңгерімімен салыстырыңыз. Содан кейін осы күндермен есептелген мерзімдер алдын ала болмайды.</translation>
    </message>
    <message>
        <source>Take back the confirmation of {year}</source>
        <translation>{year} жылдың растауын қайтарып алу</translation>
    </message>
    <message>
        <source>Dates counted on days of this year will be provisional again.</source>
        <translation>Осы жылдың күндерімен есептелген мерзімдер қайтадан алдын ала болады.</translation>
    </message>
    <message>
        <source>The act or the page it was compared with; kept with your name and the day.</source>
        <translation>Салыстырылған акт немесе бет; атыңызбен және күнімен бірге сақталады.</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Негізі</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Не өзгеретінін көрсету</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Қаншалықты анық</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Алдыңғы жыл</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Келесі жыл</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Айлар</translation>
    </message>
    <message>
        <source>List of days</source>
        <translation>Күндер тізімі</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>Жыл айлары</translation>
    </message>
    <message>
        <source>Special days of the year</source>
        <translation>Жылдың ерекше күндері</translation>
    </message>
    <message>
        <source>No special day</source>
        <translation>Ерекше күн жоқ</translation>
    </message>
    <message>
        <source>Take the days of the year from a file.</source>
        <translation>Жыл күндерін файлдан алыңыз.</translation>
    </message>
    <message>
        <source>Calendar {year}</source>
        <translation>{year} жыл күнтізбесі</translation>
    </message>
    <message>
        <source>year confirmed</source>
        <translation>жыл расталған</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>расталмаған</translation>
    </message>
    <message>
        <source>{days}, calendar {version}</source>
        <translation>{days}, күнтізбе {version}</translation>
    </message>
    <message>
        <source>An ordinary day</source>
        <translation>Кәдімгі күн</translation>
    </message>
    <message>
        <source>Our office is closed: {why}</source>
        <translation>Кеңсеміз жабық: {why}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>расталған</translation>
    </message>
</context>
<context>
    <name>beside</name>
    <message>
        <source>Our own dates, not law:</source>
        <translation>Өз ішкі күндеріміз, заң емес:</translation>
    </message>
    <message>
        <source>Counted back from {last} with the office&apos;s margin of {days}; days it is closed are left out.</source>
        <translation>{last} күнінен кері, кеңсенің қоры — {days} — ескеріліп есептелді; кеңсе жабық күндер есепке кірмейді.</translation>
    </message>
    <message>
        <source>The term up to {last} is shorter than the office&apos;s margin of {days}: send as soon as it is open.</source>
        <translation>{last} күніне дейінгі мерзім кеңсенің қорынан ({days}) қысқа: кеңсе ашық бірінші күні жіберіңіз.</translation>
    </message>
    <message>
        <source>Not settled yet:</source>
        <translation>Әлі анықталмағаны:</translation>
    </message>
</context>
<context>
    <name>bodies</name>
    <message>
        <source>Checked on {date} by {who}</source>
        <translation>{date} тексерілді: {who}</translation>
    </message>
    <message>
        <source>A complaint is filed with it and decided by: {name}</source>
        <translation>Шағым осында беріледі, қарайтын орган: {name}</translation>
    </message>
    <message>
        <source>A court: no complaint to a higher body. The next instance is: {name}</source>
        <translation>Сот: жоғары тұрған органға шағым берілмейді. Келесі саты: {name}</translation>
    </message>
    <message>
        <source>A self-governing chamber: its acts are challenged in court, not by a complaint to a higher body.</source>
        <translation>Өзін-өзі басқаратын палата: оның актілеріне жоғары тұрған органға шағыммен емес, сотта дау айтылады.</translation>
    </message>
    <message>
        <source>No higher body: where a complaint would stand, the way goes straight to court (Article 91(6)).</source>
        <translation>Жоғары тұрған орган жоқ: шағымның орнына бірден сотқа жүгінеді (91(6)-бап).</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Our own reminder, not law: {date}</source>
        <translation>Өзіміздің еске салуымыз, заң емес: {date}</translation>
    </message>
    <message>
        <source>The date to mind, by the safer reading: {date}</source>
        <translation>Сақтау үшін ескерілетін күн: {date}</translation>
    </message>
    <message>
        <source>Day by day:</source>
        <translation>Күн сайын:</translation>
    </message>
</context>
<context>
    <name>mark_words</name>
    <message>
        <source>Review: {decision}</source>
        <translation>Қарау: {decision}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Бүгін</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>{date} дейін</translation>
    </message>
    <message>
        <source>the body says {date}</source>
        <translation>орган атаған күн: {date}</translation>
    </message>
    <message>
        <source>lacks: {parts}</source>
        <translation>жетіспейді: {parts}</translation>
    </message>
    <message>
        <source>evidence: {text}</source>
        <translation>дәлелдеме: {text}</translation>
    </message>
    <message>
        <source>says where to complain</source>
        <translation>қайда шағымдану керегі айтылған</translation>
    </message>
    <message>
        <source>does not say where to complain</source>
        <translation>қайда шағымдану керегі айтылмаған</translation>
    </message>
    <message>
        <source>pages: {count}</source>
        <translation>бет саны: {count}</translation>
    </message>
    <message>
        <source>provisional: the calendar is not yet confirmed</source>
        <translation>алдын ала: күнтізбе әлі бекітілмеген</translation>
    </message>
</context>
<context>
    <name>paper_files</name>
    <message>
        <source>Save the letter</source>
        <translation>Хатты сақтау</translation>
    </message>
    <message>
        <source>E-mail drafts (*.eml)</source>
        <translation>Хат жобалары (*.eml)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>XLSX кестелері (*.xlsx)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Күнтізбе файлдары (*.ics)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF файлдары (*.pdf)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>JSON файлдары (*.json)</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>in this very case</source>
        <translation>осы істің өзінде</translation>
    </message>
    <message>
        <source>There is a match in a case you may not see. Ask the coordinator: only they can decide.</source>
        <translation>Сізге көрінбейтін істе сәйкестік бар. Үйлестірушіден сұраңыз: тек сол шеше алады.</translation>
    </message>
    <message>
        <source>decision needed</source>
        <translation>шешім керек</translation>
    </message>
    <message>
        <source>known elsewhere, same side</source>
        <translation>басқа істе де бар, сол жағында</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>сәйкестік жоқ</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>passed: {number}</source>
        <translation>өтіп кеткені: {number}</translation>
    </message>
    <message>
        <source>due today: {number}</source>
        <translation>бүгін бітетіні: {number}</translation>
    </message>
    <message>
        <source>coming: {number}</source>
        <translation>жақындағаны: {number}</translation>
    </message>
    <message>
        <source>Dates reminded of: {counts}</source>
        <translation>Еске салынған мерзімдер: {counts}</translation>
    </message>
    <message>
        <source>came while nobody looked: {number}</source>
        <translation>ешкім қарамаған кезде келгені: {number}</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>The encrypted file is being made…</source>
        <translation>Шифрленген файл жасалып жатыр…</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Write down: {event}</source>
        <translation>Жазу: {event}</translation>
    </message>
    <message>
        <source>Choose the next paper</source>
        <translation>Келесі құжатты таңдау</translation>
    </message>
    <message>
        <source>Begin: {paper}</source>
        <translation>Бастау: {paper}</translation>
    </message>
    <message>
        <source>Make the letter</source>
        <translation>Хат дайындау</translation>
    </message>
    <message>
        <source>Write the complaint</source>
        <translation>Шағым жазу</translation>
    </message>
    <message>
        <source>Open the complaint</source>
        <translation>Шағымды ашу</translation>
    </message>
    <message>
        <source>Begin it again</source>
        <translation>Қайта бастау</translation>
    </message>
    <message>
        <source>{step}. Last day: {date}</source>
        <translation>{step}. Соңғы күн: {date}</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Day</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Не істеу керек</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кімге</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>Кімнен</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Іс</translation>
    </message>
    <message>
        <source>Question: {what}</source>
        <translation>Сұрақ: {what}</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>алынып тасталды</translation>
    </message>
    <message>
        <source>done</source>
        <translation>орындалды</translation>
    </message>
    <message>
        <source>put off from {day}: {reason}</source>
        <translation>{day} күнінен кейінге қалдырылды: {reason}</translation>
    </message>
    <message>
        <source>comes again: {number}, {step}</source>
        <translation>қайталанады: {number}, {step}</translation>
    </message>
</context>
<context>
    <name>warning_list</name>
    <message>
        <source>{ban}, up to and including {date}</source>
        <translation>{ban}, {date} қоса алғанға дейін</translation>
    </message>
</context>
</TS>
