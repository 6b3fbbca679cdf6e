<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU">
<context>
    <name>AboutDialog</name>
    <message>
        <source>Case management for legal-aid volunteers in Kazakhstan.</source>
        <translation>Программа для тех, кто бесплатно помогает людям в Казахстане: дела, обращения, сроки.</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Icons: Lucide (ISC). Fonts: PT Sans, PT Serif (OFL).</source>
        <translation>Свободная программа, лицензия MIT. Значки: Lucide (ISC). Шрифты: PT Sans, PT Serif (OFL).</translation>
    </message>
    <message>
        <source>The program counts dates and prints papers; it does not replace a lawyer&apos;s judgement.</source>
        <translation>Программа считает сроки и печатает бумаги; суждения юриста она не заменяет.</translation>
    </message>
    <message>
        <source>About Arasha</source>
        <translation>О программе «Араша»</translation>
    </message>
</context>
<context>
    <name>AbsencePanel</name>
    <message>
        <source>Absence: {name}</source>
        <translation>Отсутствие: {name}</translation>
    </message>
    <message>
        <source>Meanwhile the deputy sees and does their work as if it were their own; it ends by itself.</source>
        <translation>На это время заместитель видит и ведёт его дела как свои; заканчивается само.</translation>
    </message>
    <message>
        <source>Note the absence</source>
        <translation>Отметить отсутствие</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Without a last day: until they are back.</source>
        <translation>Без последнего дня: до возвращения.</translation>
    </message>
</context>
<context>
    <name>AccessDialog</name>
    <message>
        <source>Give access to case {number}</source>
        <translation>Дать доступ к делу {number}</translation>
    </message>
    <message>
        <source>They see the case and may read it; working on it stays with who has it.</source>
        <translation>Человек увидит дело и сможет читать; ведёт его по-прежнему тот же.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Дать доступ</translation>
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
        <translation>&amp;Офис</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Пе&amp;реход</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Экран</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Open a file first</source>
        <translation>Сначала откройте файл</translation>
    </message>
    <message>
        <source>Only for a file with a password</source>
        <translation>Только для файла с паролем</translation>
    </message>
    <message>
        <source>Not possible just now</source>
        <translation>Сейчас нельзя</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>Новая консультация</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Записать консультацию</translation>
    </message>
    <message>
        <source>Office details…</source>
        <translation>Данные офиса…</translation>
    </message>
    <message>
        <source>Names, and the days the office keeps before a last day</source>
        <translation>Имена и запас дней офиса до последнего дня</translation>
    </message>
    <message>
        <source>Wording of letters…</source>
        <translation>Образцы писем…</translation>
    </message>
    <message>
        <source>The text of every letter, as the office wants it printed</source>
        <translation>Текст каждого письма: таким, каким офис хочет его печатать</translation>
    </message>
    <message>
        <source>Post book…</source>
        <translation>Журнал писем…</translation>
    </message>
    <message>
        <source>What came in and what went out, under numbers of its own</source>
        <translation>Что пришло и что отправлено, под своими номерами</translation>
    </message>
    <message>
        <source>Reminders…</source>
        <translation>Напоминания…</translation>
    </message>
    <message>
        <source>Which last days were reminded of, when and why</source>
        <translation>О каких последних днях, когда и почему напомнили</translation>
    </message>
    <message>
        <source>Erasure…</source>
        <translation>Уничтожение данных…</translation>
    </message>
    <message>
        <source>Whose data waits to be erased, and which copies still hold it</source>
        <translation>Чьи данные ждут уничтожения и в каких копиях они ещё есть</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>Запланировать выезд…</translation>
    </message>
    <message>
        <source>Where the office goes to advise people, when, and who</source>
        <translation>Куда и когда едет офис, и кто едет</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Новая задача…</translation>
    </message>
    <message>
        <source>What is to be done by a day of yours, in the case before you or in none</source>
        <translation>Что сделать к вашему дню – по делу перед вами или без дела</translation>
    </message>
    <message>
        <source>Tasks…</source>
        <translation>Задачи…</translation>
    </message>
    <message>
        <source>Mine, what I asked of others, all that wait</source>
        <translation>Мои, порученные другим, все открытые</translation>
    </message>
    <message>
        <source>Put in an own phrase</source>
        <translation>Вставить готовую фразу</translation>
    </message>
    <message>
        <source>Choose one for the field you write in</source>
        <translation>Выбрать фразу для поля, в котором вы пишете</translation>
    </message>
    <message>
        <source>Own phrases…</source>
        <translation>Готовые фразы…</translation>
    </message>
    <message>
        <source>Put into any field by a short word: //word</source>
        <translation>Вставляются в любое поле коротким словом: //слово</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Закрыть на замок</translation>
    </message>
    <message>
        <source>Close the file; it opens again with the password</source>
        <translation>Закрыть файл; он снова откроется по паролю</translation>
    </message>
    <message>
        <source>Protect with a password…</source>
        <translation>Защитить паролем…</translation>
    </message>
    <message>
        <source>Encrypt this file, so that nobody reads it without the password</source>
        <translation>Зашифровать файл, чтобы без пароля никто его не прочёл</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>Another password for you; everybody else keeps theirs</source>
        <translation>Новый пароль для вас; у остальных всё остаётся как есть</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Сделать резервную копию…</translation>
    </message>
    <message>
        <source>One encrypted file with everything, read through before it is done</source>
        <translation>Один зашифрованный файл со всем содержимым; прежде чем счесть готовым, его прочитывают</translation>
    </message>
    <message>
        <source>Safety…</source>
        <translation>Безопасность…</translation>
    </message>
    <message>
        <source>Locking, backups, password and recovery code</source>
        <translation>Блокировка, резервные копии, пароль и код восстановления</translation>
    </message>
    <message>
        <source>Hide quickly</source>
        <translation>Быстро скрыть</translation>
    </message>
    <message>
        <source>Out of sight at once</source>
        <translation>Сразу убрать окно с глаз</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультации</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Выезды</translation>
    </message>
    <message>
        <source>Visiting days: who waits, one talk after another, the sheet of the day</source>
        <translation>Дни выезда: кто ждёт, консультации одна за другой, лист дня</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Lists of all appeals, talks, cases and people, however long</source>
        <translation>Списки всех обращений, консультаций, дел и людей любой длины</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>На контроле</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ежедневник</translation>
    </message>
    <message>
        <source>A month, a week or a list of days: dates, hearings, receptions, absences</source>
        <translation>Месяц, неделя или список дней: сроки, заседания, приёмы, отсутствия</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Numbers of the office, what is missing in them, and what a donor is sent</source>
        <translation>Числа офиса, чего в них нет и что уходит донору</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Расчёт сроков</translation>
    </message>
    <message>
        <source>Count a date without a case; the rules with their articles</source>
        <translation>Посчитать срок без дела; правила с их статьями</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Who works here, who is away, who may do what</source>
        <translation>Кто здесь работает, кого нет, кому что можно</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>What was done, by whom and when</source>
        <translation>Что сделано, кем и когда</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Go to the search line of this page, else to the one above</source>
        <translation>К строке поиска этой страницы, а если её нет – к верхней</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Найти везде</translation>
    </message>
    <message>
        <source>By name, IIN, phone, number or any words, in everything written down here</source>
        <translation>По имени, ИИН, телефону, номеру или любым словам – во всём, что здесь записано</translation>
    </message>
    <message>
        <source>Go to line…</source>
        <translation>Перейти к строке…</translation>
    </message>
    <message>
        <source>Jump anywhere in a long list of the register</source>
        <translation>В любое место длинного списка реестра</translation>
    </message>
    <message>
        <source>Reload the page</source>
        <translation>Обновить страницу</translation>
    </message>
    <message>
        <source>See as another…</source>
        <translation>Посмотреть глазами другого…</translation>
    </message>
    <message>
        <source>See what a volunteer sees; nothing can be changed meanwhile</source>
        <translation>Увидеть то, что видит волонтер; менять при этом ничего нельзя</translation>
    </message>
    <message>
        <source>Back to me</source>
        <translation>Вернуться к себе</translation>
    </message>
    <message>
        <source>Colours as in the system</source>
        <translation>Цвета как в системе</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>White and yellow on black, for tired or weak eyes</source>
        <translation>Белое и жёлтое на чёрном: для усталых или слабых глаз</translation>
    </message>
    <message>
        <source>Larger letters</source>
        <translation>Крупнее буквы</translation>
    </message>
    <message>
        <source>Smaller letters</source>
        <translation>Мельче буквы</translation>
    </message>
    <message>
        <source>Find an action…</source>
        <translation>Найти действие…</translation>
    </message>
    <message>
        <source>Everything the program can do, by typing a part of its name</source>
        <translation>Всё, что умеет программа: напишите часть названия</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>What changed with each version, in a few sentences</source>
        <translation>Что изменилось в каждой версии, в нескольких предложениях</translation>
    </message>
    <message>
        <source>About Arasha</source>
        <translation>О программе «Араша»</translation>
    </message>
    <message>
        <source>Not while you see as another: go «Back to me» first</source>
        <translation>Не сейчас: вы смотрите глазами другого. Сначала «Вернуться к себе»</translation>
    </message>
</context>
<context>
    <name>AddFileDialog</name>
    <message>
        <source>{name} is being taken in…</source>
        <translation>{name} добавляется…</translation>
    </message>
    <message>
        <source>picture from the clipboard</source>
        <translation>картинка из буфера обмена</translation>
    </message>
    <message>
        <source>Add a file: {name}</source>
        <translation>Добавить файл: {name}</translation>
    </message>
    <message>
        <source>Add the file</source>
        <translation>Добавить файл</translation>
    </message>
</context>
<context>
    <name>AddressQuestion</name>
    <message>
        <source>Nobody of the office has checked this address yet</source>
        <translation>Этот адрес ещё никто из кабинета не проверил</translation>
    </message>
    <message>
        <source>Check and complete it</source>
        <translation>Проверить и дополнить</translation>
    </message>
    <message>
        <source>Print it as it is, this once</source>
        <translation>Напечатать как есть, один раз</translation>
    </message>
    <message>
        <source>Address: not known, a marked blank is printed.</source>
        <translation>Адрес неизвестен: печатается отмеченный пропуск.</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Адрес: {address}</translation>
    </message>
    <message>
        <source>How sure: {trust}</source>
        <translation>Насколько надёжно: {trust}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
    <message>
        <source>Note: {note}</source>
        <translation>Примечание: {note}</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Ours</source>
        <translation>Наш</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Our office is closed: {why}</source>
        <translation>Наш офис закрыт: {why}</translation>
    </message>
    <message>
        <source>Away: {name}; stands in: {deputy}</source>
        <translation>Нет: {name}; замещает: {deputy}</translation>
    </message>
    <message>
        <source>Visit: {place}; goes: {names}</source>
        <translation>Выезд: {place}; едут: {names}</translation>
    </message>
    <message>
        <source>With the names of clients and the words of tasks</source>
        <translation>С именами клиентов и словами задач</translation>
    </message>
</context>
<context>
    <name>AgendaBar</name>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>To today; the key T in the calendar</source>
        <translation>К сегодняшнему дню; клавиша T в календаре</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Working days of the year, with the source of each</source>
        <translation>Рабочие дни года, у каждого указан источник</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Перейти ко дню</translation>
    </message>
    <message>
        <source>A date, or in words: tomorrow, fri, +15w</source>
        <translation>Дата или словами: завтра, пт, +15р</translation>
    </message>
    <message>
        <source>Which lines</source>
        <translation>Какие строки</translation>
    </message>
    <message>
        <source>None ticked: all of them</source>
        <translation>Ничего не отмечено – все</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>Взять с собой</translation>
    </message>
    <message>
        <source>Print the week…</source>
        <translation>Напечатать неделю…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Файл календаря…</translation>
    </message>
    <message>
        <source>What is shown, for the calendar of a telephone or a computer</source>
        <translation>То, что показано, – для календаря телефона или компьютера</translation>
    </message>
    <message>
        <source>Kept up to date…</source>
        <translation>Обновляемый файл…</translation>
    </message>
    <message>
        <source>A calendar file in a folder you choose, written anew after every change</source>
        <translation>Файл календаря в выбранной вами папке, записывается заново после каждого изменения</translation>
    </message>
</context>
<context>
    <name>AgendaList</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О ком</translation>
    </message>
    <message>
        <source>Works on it</source>
        <translation>Ведёт</translation>
    </message>
    <message>
        <source>Lines of the agenda</source>
        <translation>Строки ежедневника</translation>
    </message>
    <message>
        <source>Nothing in these days</source>
        <translation>В эти дни ничего нет</translation>
    </message>
    <message>
        <source>No date ends and nobody is expected.</source>
        <translation>Ни один срок не заканчивается, никого не ждут.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>Ежедневник</translation>
    </message>
    <message>
        <source>Days of the month</source>
        <translation>Дни месяца</translation>
    </message>
    <message>
        <source>Days of the week</source>
        <translation>Дни недели</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>Why this date</source>
        <translation>Почему эта дата</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Что, если</translation>
    </message>
    <message>
        <source>Parts of the answer</source>
        <translation>Части ответа</translation>
    </message>
    <message>
        <source>The date explained</source>
        <translation>Объяснение даты</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать текст</translation>
    </message>
    <message>
        <source>Copy as JSON</source>
        <translation>Копировать JSON</translation>
    </message>
    <message>
        <source>Print the calculation…</source>
        <translation>Распечатать расчёт…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Every day counted is confirmed</source>
        <translation>Все посчитанные дни подтверждены</translation>
    </message>
    <message>
        <source>Provisional: not every day is confirmed yet</source>
        <translation>Предварительно: не все дни подтверждены</translation>
    </message>
    <message>
        <source>{length}; counting starts on {date}</source>
        <translation>{length}; счёт начинается {date}</translation>
    </message>
    <message>
        <source>days skipped: {count}</source>
        <translation>пропущено дней: {count}</translation>
    </message>
</context>
<context>
    <name>AppealForm</name>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Not filed yet</source>
        <translation>Ещё не подано</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Что написано</translation>
    </message>
    <message>
        <source>When it was filed</source>
        <translation>Когда подано</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Порядок рассмотрения</translation>
    </message>
    <message>
        <source>For some matters the law gives other terms.</source>
        <translation>Для некоторых дел закон устанавливает другие сроки.</translation>
    </message>
    <message>
        <source>What the complaint is about</source>
        <translation>На что жалоба</translation>
    </message>
    <message>
        <source>Earlier paper it is about</source>
        <translation>По какому документу</translation>
    </message>
    <message>
        <source>Number of the act or answer</source>
        <translation>Номер акта или ответа</translation>
    </message>
    <message>
        <source>Date of the act or answer</source>
        <translation>Дата акта или ответа</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>One line: what it is about.</source>
        <translation>Одной строкой: о чём оно.</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что случилось</translation>
    </message>
    <message>
        <source>The essence of the matter, Article 63.</source>
        <translation>Суть обращения, статья 63.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>О чём просят</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Filed on</source>
        <translation>Дата подачи</translation>
    </message>
    <message>
        <source>Empty while it is a draft.</source>
        <translation>Пусто, пока это черновик.</translation>
    </message>
    <message>
        <source>How it was filed</source>
        <translation>Как подано</translation>
    </message>
    <message>
        <source>Put in a ready clause</source>
        <translation>Вставить готовое положение</translation>
    </message>
    <message>
        <source>Answer a refusal…</source>
        <translation>Ответ на отказ…</translation>
    </message>
    <message>
        <source>Not kept in this case</source>
        <translation>Нет в этом деле</translation>
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
        <translation>{state}. {term}: {day}, осталось {days}.</translation>
    </message>
    <message>
        <source>{state}. {term}: {day}, today.</source>
        <translation>{state}. {term}: {day}, сегодня.</translation>
    </message>
    <message>
        <source>{state}. {term}: {day}, {days} ago.</source>
        <translation>{state}. {term}: {day}, прошло {days}.</translation>
    </message>
    <message>
        <source>{warning} More under «Dates»: {count}.</source>
        <translation>{warning} Ещё на вкладке «Сроки»: {count}.</translation>
    </message>
</context>
<context>
    <name>AppealPage</name>
    <message>
        <source>Course</source>
        <translation>Ход</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Сроки</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Whole way</source>
        <translation>Весь путь</translation>
    </message>
    <message>
        <source>Parts of the appeal</source>
        <translation>Части документа</translation>
    </message>
    <message>
        <source>Course of the appeal</source>
        <translation>Ход документа</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Written down: {event}.</source>
        <translation>Записано: {event}.</translation>
    </message>
    <message>
        <source>{written} Now waiting for: {term}, {day}.</source>
        <translation>{written} Теперь ждём: {term}, {day}.</translation>
    </message>
</context>
<context>
    <name>AttachmentRow</name>
    <message>
        <source>Name of the document</source>
        <translation>Название документа</translation>
    </message>
    <message>
        <source>Attachment {number}: name of the document</source>
        <translation>Приложение {number}: название документа</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source> sheets</source>
        <translation> л.</translation>
    </message>
    <message>
        <source>Attachment {number}: sheets</source>
        <translation>Приложение {number}: листов</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove attachment {number}</source>
        <translation>Убрать приложение {number}</translation>
    </message>
</context>
<context>
    <name>AttachmentsEditor</name>
    <message>
        <source>Add an attachment</source>
        <translation>Добавить приложение</translation>
    </message>
    <message>
        <source>What the law asks for</source>
        <translation>Что требует закон</translation>
    </message>
</context>
<context>
    <name>AuthoritiesPage</name>
    <message>
        <source>Bodies from a file</source>
        <translation>Органы из файла</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx)</source>
        <translation>Таблицы (*.csv *.xlsx)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Choose a body</source>
        <translation>Выберите орган</translation>
    </message>
    <message>
        <source>Its names, address, the body above it and how far to trust the row stand here.</source>
        <translation>Здесь будут названия, адрес, вышестоящий орган и то, насколько записи можно верить.</translation>
    </message>
    <message>
        <source>Corrections proposed and not decided: {number}.</source>
        <translation>Предложено исправлений без решения: {number}.</translation>
    </message>
    <message>
        <source>Show the first</source>
        <translation>Показать первое</translation>
    </message>
</context>
<context>
    <name>AuthorityDetail</name>
    <message>
        <source>I checked this row…</source>
        <translation>Запись проверена…</translation>
    </message>
    <message>
        <source>Complete or correct…</source>
        <translation>Дополнить или исправить…</translation>
    </message>
    <message>
        <source>Propose a correction…</source>
        <translation>Предложить исправление…</translation>
    </message>
    <message>
        <source>How far to trust this row</source>
        <translation>Насколько можно верить записи</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Откуда взято</translation>
    </message>
    <message>
        <source>Changes in this office</source>
        <translation>Изменения в этом офисе</translation>
    </message>
    <message>
        <source>Not known: prints as a marked blank</source>
        <translation>Не известно: на бумаге пропуск</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Title of the head</source>
        <translation>Должность руководителя</translation>
    </message>
    <message>
        <source>Address in Kazakh</source>
        <translation>Адрес на казахском</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Адрес на русском</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
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
        <translation>Конец рабочего дня</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>The head receives</source>
        <translation>Руководитель принимает</translation>
    </message>
    <message>
        <source>Personal reception</source>
        <translation>Личный приём</translation>
    </message>
    <message>
        <source>{schedule}; next on {date}</source>
        <translation>{schedule}; ближайший: {date}</translation>
    </message>
    <message>
        <source>next on {date}</source>
        <translation>ближайший день: {date}</translation>
    </message>
    <message>
        <source>Higher body for a complaint</source>
        <translation>Вышестоящий орган для жалобы</translation>
    </message>
    <message>
        <source>Next instance</source>
        <translation>Следующая инстанция</translation>
    </message>
    <message>
        <source>Stands above</source>
        <translation>Стоит выше</translation>
    </message>
    <message>
        <source>The complaint is handed in at this body, which passes it on.</source>
        <translation>Жалобу подают в этот же орган, он передаёт её выше.</translation>
    </message>
    <message>
        <source>A court: its rulings go to the next instance, not to a complaint.</source>
        <translation>Суд: его акты обжалуют в следующую инстанцию, административной жалобы нет.</translation>
    </message>
    <message>
        <source>Self-government: acts of a bailiff are challenged in court.</source>
        <translation>Самоуправление: действия исполнителя оспаривают в суде.</translation>
    </message>
    <message>
        <source>None: the next way is the court.</source>
        <translation>Нет: следующий путь – суд.</translation>
    </message>
    <message>
        <source>{who} checked it on {date}</source>
        <translation>Проверено: {who}, {date}</translation>
    </message>
    <message>
        <source>Nobody of this office has checked it yet: ask the body before you print an envelope</source>
        <translation>В этом офисе запись ещё не проверяли: спросите орган, прежде чем печатать конверт</translation>
    </message>
    <message>
        <source>{said}. The directory says: {directory}.</source>
        <translation>{said}. В справочнике: {directory}.</translation>
    </message>
    <message>
        <source>No source is named.</source>
        <translation>Источник не указан.</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Пока нет.</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>исправлено</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>correction proposed</source>
        <translation>предложено исправление</translation>
    </message>
    <message>
        <source>correction accepted</source>
        <translation>исправление принято</translation>
    </message>
    <message>
        <source>correction refused</source>
        <translation>исправление отклонено</translation>
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
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Органы</translation>
    </message>
    <message>
        <source>Find by a part of the name</source>
        <translation>Найти по части названия</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>See what a CSV or XLSX file of bodies would change, and take what you tick</source>
        <translation>Посмотреть, что изменил бы файл CSV или XLSX, и взять отмеченное</translation>
    </message>
    <message>
        <source>Kind of body</source>
        <translation>Вид органа</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Every region</source>
        <translation>Все регионы</translation>
    </message>
    <message>
        <source>No body fits</source>
        <translation>Такого органа не нашлось</translation>
    </message>
    <message>
        <source>Try a shorter part of the name, or show every kind and region.</source>
        <translation>Напишите часть названия покороче или покажите все виды и регионы.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Bodies</source>
        <translation>Список органов</translation>
    </message>
    <message>
        <source>Checked on {date}</source>
        <translation>Проверено {date}</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Показано: {count}</translation>
    </message>
</context>
<context>
    <name>BatchColumns</name>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Почему нет</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>The paper itself</source>
        <translation>Сама бумага</translation>
    </message>
    <message>
        <source>Write nothing down</source>
        <translation>Ничего не записывать</translation>
    </message>
    <message>
        <source>letters-{date}.pdf</source>
        <translation>pisma-{date}.pdf</translation>
    </message>
    <message>
        <source>One file of letters: {number} appeals</source>
        <translation>Письма одним файлом: обращений – {number}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>Written down as sent</source>
        <translation>Записать как отправленное</translation>
    </message>
    <message>
        <source>Also where the address is not known or nobody checked it</source>
        <translation>Также там, где адрес неизвестен или никем не проверен</translation>
    </message>
    <message>
        <source>Put in letters already issued today; they are not issued anew</source>
        <translation>Вложить и письма, уже выданные сегодня; заново они не выдаются</translation>
    </message>
    <message>
        <source>Issue and save as one file…</source>
        <translation>Выдать и сохранить одним файлом…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing to print</source>
        <translation>Печатать нечего</translation>
    </message>
    <message>
        <source>Why stands in the other list, line by line.</source>
        <translation>Почему – сказано в другом списке, строка за строкой.</translation>
    </message>
    <message>
        <source>Nobody is left out</source>
        <translation>Никто не пропущен</translation>
    </message>
    <message>
        <source>Every appeal that was chosen gets its letter.</source>
        <translation>Письмо будет по каждому выбранному обращению.</translation>
    </message>
    <message>
        <source>Letters that come into the file</source>
        <translation>Письма, которые войдут в файл</translation>
    </message>
    <message>
        <source>Each in its own</source>
        <translation>Каждое на своём</translation>
    </message>
    <message>
        <source>Its own: that of the appeal; what goes to the client is in the language of the client.</source>
        <translation>Свой язык – язык обращения; то, что идёт клиенту, – на языке клиента.</translation>
    </message>
    <message>
        <source>Also where it was typed in another language than the letter</source>
        <translation>И там, где написано не на языке письма</translation>
    </message>
    <message>
        <source>Appeals that are left out</source>
        <translation>Пропущенные обращения</translation>
    </message>
    <message>
        <source>Issued: {issued}. Put in again: {again}. Saved: {path}</source>
        <translation>Выдано: {issued}. Вложено повторно: {again}. Сохранено: {path}</translation>
    </message>
    <message>
        <source>No letter was issued.</source>
        <translation>Ни одного письма не выдано.</translation>
    </message>
    <message>
        <source>Failed: {number}.</source>
        <translation>Не получилось: {number}.</translation>
    </message>
    <message>
        <source>Not reached: {number}; the next file takes them.</source>
        <translation>Не дошла очередь: {number}; они войдут в следующий файл.</translation>
    </message>
    <message>
        <source>In the file: {number}</source>
        <translation>В файле: {number}</translation>
    </message>
    <message>
        <source>Left out: {number}</source>
        <translation>Пропущено: {number}</translation>
    </message>
    <message>
        <source>The appeals are being looked through…</source>
        <translation>Обращения просматриваются…</translation>
    </message>
</context>
<context>
    <name>BehindDialog</name>
    <message>
        <source>What stands behind the number</source>
        <translation>Что стоит за числом</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing behind this number</source>
        <translation>За этим числом ничего нет</translation>
    </message>
    <message>
        <source>It counts no record you may see.</source>
        <translation>Оно не считает записей, которые вы видите.</translation>
    </message>
</context>
<context>
    <name>Beside</name>
    <message>
        <source>Counting…</source>
        <translation>Считаем…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>How far the count is</source>
        <translation>Ход подсчёта</translation>
    </message>
</context>
<context>
    <name>BoardColumns</name>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Body, client and paper</source>
        <translation>Орган, человек, документ</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Не зарегистрировано</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>осталось {days}</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation>просрочка {days}</translation>
    </message>
</context>
<context>
    <name>BodyField</name>
    <message>
        <source>This paper does not go to such a body: choose another line of the list.</source>
        <translation>Такую бумагу в этот орган не подают: выберите другую строку списка.</translation>
    </message>
    <message>
        <source>Part of the name of the body</source>
        <translation>Часть названия органа</translation>
    </message>
    <message>
        <source>Complete this row</source>
        <translation>Дополнить запись</translation>
    </message>
    <message>
        <source>Open the directory: enter the address after asking the body</source>
        <translation>Открыть справочник: впишите адрес, узнав его у органа</translation>
    </message>
    <message>
        <source>Address: {address}</source>
        <translation>Адрес: {address}</translation>
    </message>
    <message>
        <source>The address is not in the directory: the letter will have a marked blank.</source>
        <translation>Адреса нет в справочнике: в письме будет отмеченный пропуск.</translation>
    </message>
</context>
<context>
    <name>BookDialog</name>
    <message>
        <source>The post book on paper</source>
        <translation>Журнал писем на бумаге</translation>
    </message>
</context>
<context>
    <name>BundleDialog</name>
    <message>
        <source>All papers</source>
        <translation>Все бумаги</translation>
    </message>
    <message>
        <source>All papers of case {number} in one file</source>
        <translation>Все бумаги дела {number} в одном файле</translation>
    </message>
    <message>
        <source>Issued letters, PDF files and pictures, with contents, bookmarks and numbered pages.</source>
        <translation>Выпущенные письма, файлы PDF и снимки – с содержанием, закладками и номерами страниц.</translation>
    </message>
    <message>
        <source>&amp;Language of the contents</source>
        <translation>&amp;Язык содержания</translation>
    </message>
    <message>
        <source>Language of the contents</source>
        <translation>Язык содержания</translation>
    </message>
    <message>
        <source>Make and save…</source>
        <translation>Сделать и сохранить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Saved: {path}. Pages: {pages}.</source>
        <translation>Сохранено: {path}. Страниц: {pages}.</translation>
    </message>
    <message>
        <source>Not put in, named in the contents:</source>
        <translation>Не вошло, названо в содержании:</translation>
    </message>
</context>
<context>
    <name>CalculatorPage</name>
    <message>
        <source>The browser could not be opened. The official text is at {address}</source>
        <translation>Браузер открыть не удалось. Официальный текст: {address}</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Расчёт сроков</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Калькулятор</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Calculator and rules</source>
        <translation>Калькулятор и правила</translation>
    </message>
    <message>
        <source>Count a date</source>
        <translation>Посчитать срок</translation>
    </message>
    <message>
        <source>Choose a rule and the day it is counted from: the last day and its reasons stand here at once.</source>
        <translation>Выберите правило и день, от которого идёт счёт: последний день и его обоснование появятся здесь сразу.</translation>
    </message>
    <message>
        <source>Copied: paste it into a letter or a message.</source>
        <translation>Скопировано: вставьте в письмо или сообщение.</translation>
    </message>
</context>
<context>
    <name>CalendarFileDialog</name>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Calendar file</source>
        <translation>Файл календаря</translation>
    </message>
    <message>
        <source>What is shown from {first} to {last}, for the calendar of a telephone or a computer.</source>
        <translation>То, что показано с {first} по {last}, для календаря телефона или компьютера.</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CalendarPage</name>
    <message>
        <source>The calendar has no days of {year} yet: take them from a file.</source>
        <translation>В календаре ещё нет дней {year} года: возьмите их из файла.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>The calendar is changed. Appeals counted anew: {number}.</source>
        <translation>Календарь изменён. Пересчитано документов: {number}.</translation>
    </message>
    <message>
        <source>Take days from a file</source>
        <translation>Взять дни из файла</translation>
    </message>
    <message>
        <source>Calendars (*.csv *.ics)</source>
        <translation>Календари (*.csv *.ics)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>What you typed is not kept yet.</source>
        <translation>Набранное ещё не сохранено.</translation>
    </message>
    <message>
        <source>Leave without keeping it</source>
        <translation>Выйти, не сохраняя</translation>
    </message>
</context>
<context>
    <name>CardField</name>
    <message>
        <source>Another person</source>
        <translation>Другой человек</translation>
    </message>
    <message>
        <source>The card is hidden from you; the coordinator can change who this is.</source>
        <translation>Карточка от вас скрыта; сменить, кто это, может координатор.</translation>
    </message>
</context>
<context>
    <name>CarryOutDialog</name>
    <message>
        <source>The data is being destroyed. Please wait…</source>
        <translation>Данные уничтожаются. Подождите…</translation>
    </message>
    <message>
        <source>Erase: {name}</source>
        <translation>Уничтожить: {name}</translation>
    </message>
    <message>
        <source>The card, the words of talks, papers and events, printed letters and files of {name} are destroyed for good, and what the log says of them can never be read again.</source>
        <translation>{name}: карточка, тексты консультаций, бумаг и событий, напечатанные письма и файлы уничтожаются навсегда, а записи о человеке в журнале больше никто не прочтёт.</translation>
    </message>
    <message>
        <source>Named elsewhere, which stays: {where}</source>
        <translation>Имя есть и в других местах, там оно останется: {where}</translation>
    </message>
    <message>
        <source>I have looked: nothing of this is needed any more</source>
        <translation>Проверено: ничего из этого больше не нужно</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Уничтожить навсегда</translation>
    </message>
</context>
<context>
    <name>CaseDialog</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Number, name of the case or client</source>
        <translation>Номер, название дела или имя</translation>
    </message>
    <message>
        <source>Search the cases</source>
        <translation>Поиск по делам</translation>
    </message>
    <message>
        <source>Whose cases</source>
        <translation>Чьи дела</translation>
    </message>
    <message>
        <source>No case fits these words</source>
        <translation>По этим словам дел нет</translation>
    </message>
    <message>
        <source>Search by a part of the number, the name of the case or the client.</source>
        <translation>Ищите по части номера, названию дела или имени.</translation>
    </message>
    <message>
        <source>Show all cases</source>
        <translation>Показать все дела</translation>
    </message>
    <message>
        <source>No case yet</source>
        <translation>Дел пока нет</translation>
    </message>
    <message>
        <source>A case begins with a talk: write it down, then make the case and its paper in one step.</source>
        <translation>Дело начинается с консультации: запишите её, затем одним шагом создайте дело и документ.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Записать консультацию</translation>
    </message>
    <message>
        <source>Everybody&apos;s cases</source>
        <translation>Дела всех</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Мои дела</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Client and case</source>
        <translation>Клиент и дело</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
</context>
<context>
    <name>CaseView</name>
    <message>
        <source>Client card</source>
        <translation>Карточка клиента</translation>
    </message>
    <message>
        <source>New paper</source>
        <translation>Новый документ</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Консультации</translation>
    </message>
    <message>
        <source>Papers of the case</source>
        <translation>Обращения дела</translation>
    </message>
    <message>
        <source>All in one file…</source>
        <translation>Всё в одном файле…</translation>
    </message>
    <message>
        <source>Talks, files, parties, tasks and people of the case</source>
        <translation>Разговоры, файлы, стороны, задачи и люди дела</translation>
    </message>
    <message>
        <source>Talks of the case</source>
        <translation>Консультации дела</translation>
    </message>
    <message>
        <source>No paper yet</source>
        <translation>Обращений пока нет</translation>
    </message>
    <message>
        <source>Write the first paper to a body.</source>
        <translation>Напишите первый документ в орган.</translation>
    </message>
    <message>
        <source>Write a paper</source>
        <translation>Написать документ</translation>
    </message>
    <message>
        <source>No talk belongs to this case</source>
        <translation>К делу не относится ни одна консультация</translation>
    </message>
    <message>
        <source>The talk a case is made from is put here.</source>
        <translation>Здесь стоит консультация, из которой создано дело.</translation>
    </message>
    <message>
        <source>opened on {date}</source>
        <translation>открыто {date}</translation>
    </message>
    <message>
        <source>closed on {date}</source>
        <translation>закрыто {date}</translation>
    </message>
    <message>
        <source>{paper} of {name} ran out on {date}</source>
        <translation>{paper} ({name}): срок истёк {date}</translation>
    </message>
    <message>
        <source>{paper} of {name} is valid until {date}</source>
        <translation>{paper} ({name}): действует до {date}</translation>
    </message>
    <message>
        <source>{name} stands in another role elsewhere: a possible conflict of interest waits for a decision.</source>
        <translation>{name} в другом месте в другой роли: возможен конфликт интересов, нужно решение.</translation>
    </message>
    <message>
        <source>Possible conflicts of interest wait for a decision: {count}. First {name}, then {others}.</source>
        <translation>Возможные конфликты интересов ждут решения: {count}. Сначала {name}, затем {others}.</translation>
    </message>
    <message>
        <source>Look and decide</source>
        <translation>Посмотреть и решить</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Parties</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Who works on it</source>
        <translation>Кто ведёт</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Как обратились</translation>
    </message>
    <message>
        <source>What was asked</source>
        <translation>О чём спросили</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Saved. Press Enter on the paper to go on with it.</source>
        <translation>Сохранено. Нажмите Enter на документе, чтобы продолжить.</translation>
    </message>
</context>
<context>
    <name>ChangeFileDialog</name>
    <message>
        <source>About the file</source>
        <translation>О файле</translation>
    </message>
</context>
<context>
    <name>ChangePanel</name>
    <message>
        <source>Change a day</source>
        <translation>Изменить день</translation>
    </message>
    <message>
        <source>Nothing is kept yet: first you see which open dates would move, then you accept it or leave it.</source>
        <translation>Пока ничего не сохраняется: сначала видно, какие открытые сроки сдвинутся, потом вы принимаете изменение или оставляете всё как есть.</translation>
    </message>
    <message>
        <source>Show what would move</source>
        <translation>Показать, что сдвинется</translation>
    </message>
    <message>
        <source>What was announced</source>
        <translation>Что объявлено</translation>
    </message>
    <message>
        <source>Name of the day</source>
        <translation>Название дня</translation>
    </message>
    <message>
        <source>As it was announced; it stands so in every date.</source>
        <translation>Как объявлено; так оно стоит в объяснении сроков.</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Number and date of the act, and where you read it; kept in the log.</source>
        <translation>Номер и дата акта и где вы его прочли; остаётся в журнале.</translation>
    </message>
    <message>
        <source>Officially announced</source>
        <translation>Объявлено официально</translation>
    </message>
    <message>
        <source>Otherwise its dates stay provisional.</source>
        <translation>Иначе его сроки остаются предварительными.</translation>
    </message>
    <message>
        <source>A day off</source>
        <translation>Выходной день</translation>
    </message>
    <message>
        <source>A day off for a worked one</source>
        <translation>Выходной в обмен на рабочий</translation>
    </message>
    <message>
        <source>It falls on another day</source>
        <translation>Приходится на другой день</translation>
    </message>
    <message>
        <source>An ordinary day after all</source>
        <translation>Всё-таки обычный день</translation>
    </message>
    <message>
        <source>As before our change</source>
        <translation>Как до нашего изменения</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Выходной день</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Worked instead</source>
        <translation>Рабочий вместо него</translation>
    </message>
    <message>
        <source>Falls on</source>
        <translation>Приходится на</translation>
    </message>
</context>
<context>
    <name>ChangePasswordDialog</name>
    <message>
        <source>The key is being made</source>
        <translation>Ключ создаётся</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>The password of now</source>
        <translation>Нынешний пароль</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>Write who checked it.</source>
        <translation>Напишите, кто проверил.</translation>
    </message>
    <message>
        <source>I checked this row</source>
        <translation>Запись проверена</translation>
    </message>
    <message>
        <source>I checked it</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Name and address were compared with the body itself: its site, a call, a visit. Kept with the date of {date}; from now on its address prints without a question.</source>
        <translation>Название и адрес сверены с самим органом: по сайту, звонком или при посещении. Сохранится дата {date}; дальше адрес печатается без вопроса.</translation>
    </message>
    <message>
        <source>Who checked</source>
        <translation>Кто проверил</translation>
    </message>
</context>
<context>
    <name>ClientDeeds</name>
    <message>
        <source>All data about them…</source>
        <translation>Все данные о человеке…</translation>
    </message>
    <message>
        <source>Propose to erase…</source>
        <translation>Предложить уничтожить…</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>Отменить объединение</translation>
    </message>
    <message>
        <source>The card {name} was merged into this one on {date} by {who}.</source>
        <translation>Карточка «{name}» присоединена к этой {date} ({who}).</translation>
    </message>
</context>
<context>
    <name>ClientDialog</name>
    <message>
        <source>New client card</source>
        <translation>Новая карточка</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Карточка клиента</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Save the card (Ctrl+Enter)</source>
        <translation>Сохранить карточку (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>The card is not saved yet. Save it with Ctrl+Enter, or close it without saving.</source>
        <translation>Карточка ещё не сохранена. Сохраните её: Ctrl+Enter, или закройте без сохранения.</translation>
    </message>
    <message>
        <source>Close &amp;without saving</source>
        <translation>Закрыть без &amp;сохранения</translation>
    </message>
    <message>
        <source>Save this card first, then make the two one.</source>
        <translation>Сначала сохраните эту карточку, потом объединяйте.</translation>
    </message>
</context>
<context>
    <name>ClientField</name>
    <message>
        <source>Name, IIN or phone</source>
        <translation>Имя, ИИН или телефон</translation>
    </message>
    <message>
        <source>New client card</source>
        <translation>Новая карточка</translation>
    </message>
</context>
<context>
    <name>ClientForm</name>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Where and how to reach them</source>
        <translation>Где и как найти</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Что учесть</translation>
    </message>
    <message>
        <source>&amp;Surname</source>
        <translation>&amp;Фамилия</translation>
    </message>
    <message>
        <source>&amp;Given name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Patronymic</source>
        <translation>&amp;Отчество</translation>
    </message>
    <message>
        <source>Day of birth</source>
        <translation>Дата рождения</translation>
    </message>
    <message>
        <source>For a court, when there is no IIN.</source>
        <translation>Для суда, когда ИИН нет.</translation>
    </message>
    <message>
        <source>Asked for by a court (Art. 131).</source>
        <translation>Требует суд (статья 131).</translation>
    </message>
    <message>
        <source>Place of &amp;birth</source>
        <translation>М&amp;есто рождения</translation>
    </message>
    <message>
        <source>P&amp;ostal address</source>
        <translation>&amp;Почтовый адрес</translation>
    </message>
    <message>
        <source>Lives at the post&amp;al address</source>
        <translation>Живёт по почтовому а&amp;дресу</translation>
    </message>
    <message>
        <source>Actual &amp;residence address</source>
        <translation>Адрес фактического места &amp;жительства</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Телефон</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Эл. почта</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Needs</source>
        <translation>Особые н&amp;ужды</translation>
    </message>
    <message>
        <source>Safe con&amp;tact</source>
        <translation>&amp;Безопасная связь</translation>
    </message>
    <message>
        <source>When and how to call; who must not learn of it.</source>
        <translation>Когда и как связываться; кто не должен узнать.</translation>
    </message>
    <message>
        <source>Inferred from the number, not checked: born {date}</source>
        <translation>Выведено из номера, не проверено: дата рождения {date}</translation>
    </message>
    <message>
        <source>&amp;IIN</source>
        <translation>ИИ&amp;Н</translation>
    </message>
</context>
<context>
    <name>ClosurePanel</name>
    <message>
        <source>Our office is closed</source>
        <translation>Наш офис закрыт</translation>
    </message>
    <message>
        <source>No date of the law moves. The office&apos;s own dates, those with the margin, are set on days it is open.</source>
        <translation>Сроки закона не сдвигаются. Внутренние даты офиса, с запасом, ставятся на дни, когда он открыт.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Empty: that one day.</source>
        <translation>Пусто: только этот день.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Keep these days</source>
        <translation>Сохранить эти дни</translation>
    </message>
</context>
<context>
    <name>ColumnLayout</name>
    <message>
        <source>As at first</source>
        <translation>Как вначале</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>What would change the date</source>
        <translation>Что изменит дату</translation>
    </message>
    <message>
        <source>As entered</source>
        <translation>По введённым данным</translation>
    </message>
    <message>
        <source>The case chosen above</source>
        <translation>Случай, выбранный выше</translation>
    </message>
    <message>
        <source>Nothing to compare</source>
        <translation>Сравнивать нечего</translation>
    </message>
    <message>
        <source>Without a length fixed by law there is no other date.</source>
        <translation>Без срока, названного законом, другой даты нет.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Случай</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
</context>
<context>
    <name>CompleteDialog</name>
    <message>
        <source>Complete or correct a body</source>
        <translation>Дополнить или исправить запись об органе</translation>
    </message>
    <message>
        <source>As the body itself writes it; an address is never translated.</source>
        <translation>Так, как пишет сам орган; адрес никогда не переводят.</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название на казахском</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название на русском</translation>
    </message>
    <message>
        <source>Address in Kazakh</source>
        <translation>Адрес на казахском</translation>
    </message>
    <message>
        <source>Address in Russian</source>
        <translation>Адрес на русском</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Closes at</source>
        <translation>Конец рабочего дня</translation>
    </message>
    <message>
        <source>A paper that comes later counts as the next day&apos;s.</source>
        <translation>Бумага, пришедшая позже, считается поступившей на следующий рабочий день.</translation>
    </message>
    <message>
        <source>As the body says them, for example 10:00–12:00 by appointment.</source>
        <translation>Как говорит сам орган, например: 10:00–12:00 по записи.</translation>
    </message>
    <message>
        <source>Days of personal reception</source>
        <translation>Дни личного приёма</translation>
    </message>
    <message>
        <source>Hours of reception</source>
        <translation>Часы приёма</translation>
    </message>
    <message>
        <source>Office hours</source>
        <translation>Часы работы</translation>
    </message>
    <message>
        <source>For example 9:00–18:30, lunch 13:00–14:30.</source>
        <translation>Например, 9:00–18:30, обед 13:00–14:30.</translation>
    </message>
    <message>
        <source>The head receives</source>
        <translation>Руководитель принимает</translation>
    </message>
    <message>
        <source>The agenda counts the next day from it.</source>
        <translation>По этому ежедневник считает следующий день.</translation>
    </message>
    <message>
        <source>On this day</source>
        <translation>В этот день</translation>
    </message>
    <message>
        <source>Hours of the head</source>
        <translation>Часы руководителя</translation>
    </message>
    <message>
        <source>every week;first week;second week;third week;fourth week;last week</source>
        <translation>каждую неделю;первая неделя;вторая неделя;третья неделя;четвёртая неделя;последняя неделя</translation>
    </message>
    <message>
        <source>nobody asked yet</source>
        <translation>ещё не спрашивали</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>Conflict check: {name}</source>
        <translation>Проверка на конфликт интересов: {name}</translation>
    </message>
    <message>
        <source>Record the decision</source>
        <translation>Записать решение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>Открыть то дело</translation>
    </message>
    <message>
        <source>Where else they stand</source>
        <translation>Где ещё есть этот человек</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>It is recorded with your name and the day.</source>
        <translation>Записывается с вашим именем и днём.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Что было решено</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role there</source>
        <translation>Роль там</translation>
    </message>
    <message>
        <source>Alike by</source>
        <translation>Что совпало</translation>
    </message>
    <message>
        <source>{name}, here: {role}</source>
        <translation>{name}, здесь: {role}</translation>
    </message>
    <message>
        <source>Nobody like this stands in another case.</source>
        <translation>В других делах такого человека нет.</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Consent to the processing of personal data</source>
        <translation>Согласие на обработку персональных данных</translation>
    </message>
    <message>
        <source>Show the paper…</source>
        <translation>Показать бумагу…</translation>
    </message>
    <message>
        <source>The consent was given</source>
        <translation>Согласие дано</translation>
    </message>
    <message>
        <source>Who collects the data, and what for</source>
        <translation>Кто и для чего собирает данные</translation>
    </message>
    <message>
        <source>Which data, how long, for whom</source>
        <translation>Какие данные, на какой срок, кому</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Как дано</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Name of the office or of the person who keeps the data.</source>
        <translation>Название офиса или имя того, кто хранит данные.</translation>
    </message>
    <message>
        <source>BIN or IIN of the operator</source>
        <translation>БИН или ИИН оператора</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Data collected</source>
        <translation>Собираемые данные</translation>
    </message>
    <message>
        <source>Other data, a line each</source>
        <translation>Иные данные, каждое с новой строки</translation>
    </message>
    <message>
        <source>Until, this day included</source>
        <translation>До, включая этот день</translation>
    </message>
    <message>
        <source>Or until an event</source>
        <translation>Или до события</translation>
    </message>
    <message>
        <source>Transfer to third parties</source>
        <translation>Передача третьим лицам</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Cross-border transfer</source>
        <translation>Трансграничная передача</translation>
    </message>
    <message>
        <source>Publication in public sources</source>
        <translation>Распространение в общедоступных источниках</translation>
    </message>
    <message>
        <source>Other information</source>
        <translation>Иные сведения</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дата согласия</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
</context>
<context>
    <name>ConsentPanel</name>
    <message>
        <source>Consent to the processing of personal data</source>
        <translation>Согласие на обработку персональных данных</translation>
    </message>
    <message>
        <source>Write down a consent…</source>
        <translation>Записать согласие…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Напечатать…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Отозвать…</translation>
    </message>
    <message>
        <source>Write down a consent</source>
        <translation>Записать согласие</translation>
    </message>
    <message>
        <source>Print the consent</source>
        <translation>Напечатать согласие</translation>
    </message>
    <message>
        <source>Withdraw the consent</source>
        <translation>Отозвать согласие</translation>
    </message>
</context>
<context>
    <name>ConsentPaperDialog</name>
    <message>
        <source>Consent on paper</source>
        <translation>Согласие на бумаге</translation>
    </message>
</context>
<context>
    <name>ConsultationList</name>
    <message>
        <source>Find a talk</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>By name, IIN, phone, or words of the question and the advice</source>
        <translation>По имени, ИИН, телефону или словам вопроса и совета</translation>
    </message>
    <message>
        <source>Search consultations</source>
        <translation>Поиск консультаций</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультации</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимно</translation>
    </message>
    <message>
        <source>Unsaved talk</source>
        <translation>Несохранённая</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Новая</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Try fewer letters, or a part of the name, the question or the advice.</source>
        <translation>Введите меньше букв или часть имени, вопроса или совета.</translation>
    </message>
    <message>
        <source>Show all consultations</source>
        <translation>Показать все консультации</translation>
    </message>
    <message>
        <source>No consultation yet</source>
        <translation>Консультаций пока нет</translation>
    </message>
    <message>
        <source>Write down the first talk on the right: Ctrl+N begins it, Ctrl+Enter saves it.</source>
        <translation>Запишите первую консультацию справа: Ctrl+N начинает, Ctrl+Enter сохраняет.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Записать консультацию</translation>
    </message>
</context>
<context>
    <name>ConsultationsPage</name>
    <message>
        <source>Consultations</source>
        <translation>Консультации</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>waiting</source>
        <translation>ждут</translation>
    </message>
    <message>
        <source>advised</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>appeals to make</source>
        <translation>составить обращений</translation>
    </message>
    <message>
        <source>minutes of talk</source>
        <translation>минут беседы</translation>
    </message>
    <message>
        <source>minutes of waiting</source>
        <translation>минут ожидания</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>There is no such date: {typed}. Write it like 05.03.2026, or say it: tomorrow, fri, 15.03, +15w.</source>
        <translation>Такой даты нет: {typed}. Напишите как 05.03.2026 или словом: завтра, пт, 15.03, +15р.</translation>
    </message>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>Also: tomorrow, fri, 15.03, +3 days, +15w (working days), +1m</source>
        <translation>Можно и так: завтра, пт, 15.03, +3 дн, +15р (рабочих дней), +1м</translation>
    </message>
    <message>
        <source>Choose from a calendar (Alt+Down)</source>
        <translation>Выбрать в календаре (Alt+↓)</translation>
    </message>
    <message>
        <source>Choose from a calendar</source>
        <translation>Выбрать в календаре</translation>
    </message>
    <message>
        <source>dd.mm.yyyy, tomorrow, fri, +15w</source>
        <translation>дд.мм.гггг, завтра, пт, +15р</translation>
    </message>
    <message>
        <source>dd.mm.yyyy, tomorrow</source>
        <translation>дд.мм.гггг, завтра</translation>
    </message>
</context>
<context>
    <name>DatesPanel</name>
    <message>
        <source>Why this date</source>
        <translation>Почему эта дата</translation>
    </message>
    <message>
        <source>Print this calculation…</source>
        <translation>Распечатать этот расчёт…</translation>
    </message>
    <message>
        <source>Dates of the appeal</source>
        <translation>Сроки документа</translation>
    </message>
    <message>
        <source>The date explained</source>
        <translation>Объяснение даты</translation>
    </message>
    <message>
        <source>No date runs yet</source>
        <translation>Срок пока не идёт</translation>
    </message>
    <message>
        <source>Write down the filing and the registration: then the answer date is counted and explained here.</source>
        <translation>Запишите подачу и регистрацию: здесь появится дата ответа с объяснением.</translation>
    </message>
    <message>
        <source>All dates on a sheet…</source>
        <translation>Все сроки на листе…</translation>
    </message>
    <message>
        <source>Unlawful now</source>
        <translation>Сейчас незаконно</translation>
    </message>
    <message>
        <source>Write down the event the term runs from: its last day is counted and explained here.</source>
        <translation>Запишите событие, от которого идёт срок: последний день посчитается и объяснится здесь.</translation>
    </message>
    <message>
        <source>Write down the creation of the petition: the term of joining is counted and explained here.</source>
        <translation>Запишите создание петиции: срок присоединения посчитается и объяснится здесь.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>ours: {date}</source>
        <translation>наша: {date}</translation>
    </message>
    <message>
        <source>or {date}</source>
        <translation>или {date}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>предварительно</translation>
    </message>
</context>
<context>
    <name>DayCard</name>
    <message>
        <source>Change this day…</source>
        <translation>Изменить этот день…</translation>
    </message>
    <message>
        <source>Change or take back…</source>
        <translation>Изменить или вернуть…</translation>
    </message>
    <message>
        <source>The office is open after all</source>
        <translation>Офис всё-таки открыт</translation>
    </message>
    <message>
        <source>Take back the confirmation…</source>
        <translation>Отозвать подтверждение…</translation>
    </message>
    <message>
        <source>Confirm the year…</source>
        <translation>Подтвердить год…</translation>
    </message>
    <message>
        <source>Take days from a file…</source>
        <translation>Взять дни из файла…</translation>
    </message>
    <message>
        <source>Our office is closed…</source>
        <translation>Наш офис закрыт…</translation>
    </message>
    <message>
        <source>Calendars used so far</source>
        <translation>Прежние календари</translation>
    </message>
    <message>
        <source>Working day</source>
        <translation>Рабочий день</translation>
    </message>
    <message>
        <source>Weekly day off</source>
        <translation>Еженедельный выходной</translation>
    </message>
    <message>
        <source>Our office is closed</source>
        <translation>Наш офис закрыт</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>Made ordinary</source>
        <translation>Стал обычным</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Кем изменено</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Register of deadlines for signature</source>
        <translation>Реестр сроков на подпись</translation>
    </message>
    <message>
        <source>&amp;Whose dates</source>
        <translation>&amp;Чьи сроки</translation>
    </message>
    <message>
        <source>Whose dates</source>
        <translation>Чьи сроки</translation>
    </message>
    <message>
        <source>The whole office</source>
        <translation>Весь офис</translation>
    </message>
</context>
<context>
    <name>DayPanel</name>
    <message>
        <source>Plan a reception…</source>
        <translation>Запланировать приём…</translation>
    </message>
    <message>
        <source>Lines of the day</source>
        <translation>Строки дня</translation>
    </message>
    <message>
        <source>Nothing on this day</source>
        <translation>На этот день ничего нет</translation>
    </message>
    <message>
        <source>No date ends and nobody is expected.</source>
        <translation>Ни один срок не заканчивается, никого не ждут.</translation>
    </message>
</context>
<context>
    <name>DeadlinesDialog</name>
    <message>
        <source>Dates of the appeal on a sheet</source>
        <translation>Сроки обращения на листе</translation>
    </message>
</context>
<context>
    <name>DecisionPanel</name>
    <message>
        <source>nobody for now</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Choose to whom it goes.</source>
        <translation>Выберите, кому передать.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Жалоба</translation>
    </message>
    <message>
        <source>Reminder to the body</source>
        <translation>Напоминание органу</translation>
    </message>
    <message>
        <source>Note an extension</source>
        <translation>Отметить продление</translation>
    </message>
    <message>
        <source>Wait until…</source>
        <translation>Ждать до…</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Закрыть дело</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Wait until</source>
        <translation>Ждать до</translation>
    </message>
    <message>
        <source>On that day it is in front again.</source>
        <translation>В этот день дело снова встанет первым.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Stands in the protocol and with the case.</source>
        <translation>Стоит в протоколе и при деле.</translation>
    </message>
    <message>
        <source>Decide and go on</source>
        <translation>Решить и дальше</translation>
    </message>
    <message>
        <source>Enter in the note, or Ctrl+Enter</source>
        <translation>Enter в заметке или Ctrl+Enter</translation>
    </message>
    <message>
        <source>Decide and prepare the paper</source>
        <translation>Решить и готовить бумагу</translation>
    </message>
</context>
<context>
    <name>DirectoryFileDialog</name>
    <message>
        <source>Taken. Bodies changed or added: {number}.</source>
        <translation>Взято. Изменено или добавлено органов: {number}.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Bodies from a file</source>
        <translation>Органы из файла</translation>
    </message>
    <message>
        <source>{name}: new bodies {new}, changed {changed}, not in the file {missing}, rows that cannot be read {failed}. Nothing is taken yet: tick what shall be. What your office corrected itself is not ticked.</source>
        <translation>{name}: новых органов {new}, изменено {changed}, нет в файле {missing}, не читается строк {failed}. Пока ничего не взято: отметьте нужное. То, что ваш офис исправил сам, не отмечено.</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>У нас</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Take what is ticked</source>
        <translation>Взять отмеченное</translation>
    </message>
    <message>
        <source>Save the rows that cannot be read…</source>
        <translation>Сохранить нечитаемые строки…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>our own correction</source>
        <translation>наше исправление</translation>
    </message>
</context>
<context>
    <name>DonorPanel</name>
    <message>
        <source>Kept as sent: the numbers, the paper and its hash can be shown next year.</source>
        <translation>Сохранено как отправлено: числа, бумагу и её хеш можно показать через год.</translation>
    </message>
    <message>
        <source>Fo&amp;rm</source>
        <translation>Фор&amp;ма</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>Посмотреть, чего нет</translation>
    </message>
    <message>
        <source>Look first at what is missing in this period; the form is filled after that.</source>
        <translation>Сначала посмотрите, чего нет в этом периоде; форма заполняется после этого.</translation>
    </message>
    <message>
        <source>Change the form…</source>
        <translation>Изменить форму…</translation>
    </message>
    <message>
        <source>Another form…</source>
        <translation>Ещё одна форма…</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>На бумаге…</translation>
    </message>
    <message>
        <source>As a workbook…</source>
        <translation>Таблица XLSX…</translation>
    </message>
    <message>
        <source>Keep as sent</source>
        <translation>Сохранить как отправленный</translation>
    </message>
    <message>
        <source>Keep numbers and paper as they go to the donor</source>
        <translation>Сохранить числа и бумагу такими, какими они уходят донору</translation>
    </message>
    <message>
        <source>The form filled</source>
        <translation>Заполненная форма</translation>
    </message>
</context>
<context>
    <name>DoubtQuestion</name>
    <message>
        <source>Before it goes on paper</source>
        <translation>Прежде чем печатать</translation>
    </message>
    <message>
        <source>Print it as it is, this once</source>
        <translation>Напечатать как есть, один раз</translation>
    </message>
</context>
<context>
    <name>EndDialog</name>
    <message>
        <source>Drop: {task}</source>
        <translation>Снять: {task}</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Снять</translation>
    </message>
    <message>
        <source>Why it is no longer needed</source>
        <translation>Почему больше не нужна</translation>
    </message>
    <message>
        <source>Done: {task}</source>
        <translation>Выполнено: {task}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>A word about it (may be empty)</source>
        <translation>Пояснение (можно не заполнять)</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>none seen</source>
        <translation>не показан</translation>
    </message>
    <message>
        <source>Is a deadline already &amp;running?</source>
        <translation>Срок у&amp;же идёт?</translation>
    </message>
    <message>
        <source>Ne&amp;xt contact</source>
        <translation>Сле&amp;дующий контакт</translation>
    </message>
    <message>
        <source>&amp;Who came</source>
        <translation>&amp;Кто обратился</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>Спосо&amp;б связи</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Topic</source>
        <translation>Те&amp;ма</translation>
    </message>
    <message>
        <source>N&amp;eeds</source>
        <translation>Особые н&amp;ужды</translation>
    </message>
    <message>
        <source>What was &amp;asked</source>
        <translation>О &amp;чём спросили</translation>
    </message>
    <message>
        <source>What was advise&amp;d</source>
        <translation>Что посов&amp;етовали</translation>
    </message>
    <message>
        <source>M&amp;inutes</source>
        <translation>М&amp;инуты</translation>
    </message>
    <message>
        <source>Day &amp;of the talk</source>
        <translation>День консу&amp;льтации</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Its kind alone; no copy and no number is kept.</source>
        <translation>Только вид; ни копия, ни номер не хранятся.</translation>
    </message>
    <message>
        <source>Document shown</source>
        <translation>Показан документ</translation>
    </message>
    <message>
        <source>A deadline is running: set the day of the next contact before it, or untick.</source>
        <translation>Срок идёт: назначьте день следующего контакта до его конца или снимите отметку.</translation>
    </message>
</context>
<context>
    <name>EntryFrame</name>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>Save the talk (Ctrl+Enter)</source>
        <translation>Сохранить консультацию (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
    </message>
    <message>
        <source>&amp;Undo changes</source>
        <translation>&amp;Отменить правки</translation>
    </message>
    <message>
        <source>New talk</source>
        <translation>Новая консультация</translation>
    </message>
    <message>
        <source>Talk of {date}</source>
        <translation>Консультация от {date}</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>ещё не сохранено</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>Открыть дело {number}</translation>
    </message>
    <message>
        <source>Ma&amp;ke a case and an appeal</source>
        <translation>Завести дело и об&amp;ращение</translation>
    </message>
    <message>
        <source>Save and ma&amp;ke a case</source>
        <translation>Сох&amp;ранить и завести дело</translation>
    </message>
    <message>
        <source>&amp;Begin a case and an appeal from this</source>
        <translation>Завести по ней дело и обра&amp;щение</translation>
    </message>
    <message>
        <source>Saved: {who}, {date}.</source>
        <translation>Сохранено: {who}, {date}.</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимно</translation>
    </message>
    <message>
        <source>The changes are undone.</source>
        <translation>Правки отменены.</translation>
    </message>
    <message>
        <source>&amp;Undo this</source>
        <translation>Вернут&amp;ь обратно</translation>
    </message>
</context>
<context>
    <name>ErasuresDialog</name>
    <message>
        <source>Erasure</source>
        <translation>Уничтожение данных</translation>
    </message>
    <message>
        <source>Erasing takes two people: one proposes, another coordinator or administrator carries it out.</source>
        <translation>Уничтожают вдвоём: один предлагает, другой координатор или администратор выполняет.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Уничтожить…</translation>
    </message>
    <message>
        <source>Do not erase…</source>
        <translation>Не уничтожать…</translation>
    </message>
    <message>
        <source>Propose to erase…</source>
        <translation>Предложить уничтожить…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Ничего не ждёт решения</translation>
    </message>
    <message>
        <source>A proposal is made on the card of the person.</source>
        <translation>Предложение делают в карточке человека.</translation>
    </message>
    <message>
        <source>Nobody to propose</source>
        <translation>Предлагать некого</translation>
    </message>
    <message>
        <source>Who took the consent back stands here, and who came last longer ago than the office keeps data.</source>
        <translation>Здесь те, кто отозвал согласие, и те, кто был в последний раз раньше срока хранения офиса.</translation>
    </message>
    <message>
        <source>Nothing was erased</source>
        <translation>Ничего не уничтожено</translation>
    </message>
    <message>
        <source>What is erased stays here without a name.</source>
        <translation>Уничтоженное остаётся здесь без имени.</translation>
    </message>
    <message>
        <source>Proposals that wait</source>
        <translation>Предложения, ждущие решения</translation>
    </message>
    <message>
        <source>People who could be proposed</source>
        <translation>Кого можно предложить</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>Что уничтожено</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Кто предложил</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Consent until</source>
        <translation>Согласие до</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут решения</translation>
    </message>
    <message>
        <source>Could be erased</source>
        <translation>Можно уничтожить</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Уничтожено</translation>
    </message>
    <message>
        <source>Term of keeping</source>
        <translation>Срок хранения</translation>
    </message>
    <message>
        <source>Erased. Close the program once: until then traces may lie in the log beside the file.</source>
        <translation>Уничтожено. Закройте программу один раз: до этого следы могут оставаться в журнале рядом с файлом.</translation>
    </message>
    <message>
        <source>Erased. The name still stands in: {where}. Look there by hand.</source>
        <translation>Уничтожено. Имя ещё есть здесь: {where}. Посмотрите там сами.</translation>
    </message>
    <message>
        <source>Erased. Nothing of the person is left in this file.</source>
        <translation>Уничтожено. В этом файле о человеке ничего не осталось.</translation>
    </message>
    <message>
        <source>Looking for older copies…</source>
        <translation>Ищем более старые копии…</translation>
    </message>
    <message>
        <source>No older copy in the folder of backups holds the person.</source>
        <translation>В папке резервных копий нет старой копии с этим человеком.</translation>
    </message>
    <message>
        <source>These copies were made before and still hold the person. Delete them when newer ones are there, on sticks too; after restoring one of them, erase again:</source>
        <translation>Эти копии сделаны раньше и ещё содержат данные человека. Когда есть новые копии, удалите эти, на флешках тоже; после восстановления одной из них уничтожьте данные снова:</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>Choose</source>
        <translation>Выберите</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что произошло</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>As on the slip or in the SMS.</source>
        <translation>Как на талоне или в SMS.</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>Регистрационный номер</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>Номер документа</translation>
    </message>
    <message>
        <source>How it was sent</source>
        <translation>Как отправлено</translation>
    </message>
    <message>
        <source>What the court decided</source>
        <translation>Что решил суд</translation>
    </message>
    <message>
        <source>What the answer says</source>
        <translation>Что в ответе</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>As the paper names it; it decides whether one may file again.</source>
        <translation>Как названо в бумаге; от него зависит, можно ли подать снова.</translation>
    </message>
    <message>
        <source>Why there was no hearing</source>
        <translation>Почему не было заслушивания</translation>
    </message>
    <message>
        <source>Article 73: a refusal needs a preliminary decision and a hearing, unless the law excepts it.</source>
        <translation>Статья 73: для отказа нужны предварительное решение и заслушивание, если закон не делает исключения.</translation>
    </message>
    <message>
        <source>What it lacks</source>
        <translation>Чего в нём нет</translation>
    </message>
    <message>
        <source>Other body, if it is about a part</source>
        <translation>Другой орган, если речь о части</translation>
    </message>
    <message>
        <source>The body to which a part went; empty for the rest of the paper.</source>
        <translation>Орган, которому ушла часть; для остального пусто.</translation>
    </message>
    <message>
        <source>Day it was made in final form</source>
        <translation>День вынесения в окончательной форме</translation>
    </message>
    <message>
        <source>Last day of the body&apos;s term</source>
        <translation>Последний день срока органа</translation>
    </message>
    <message>
        <source>Day it entered into force</source>
        <translation>День вступления в законную силу</translation>
    </message>
    <message>
        <source>Day the hearing was set</source>
        <translation>День назначения заседания</translation>
    </message>
    <message>
        <source>Hour of the hearing</source>
        <translation>Час заседания</translation>
    </message>
    <message>
        <source>Number of the case in court</source>
        <translation>Номер дела в суде</translation>
    </message>
    <message>
        <source>Time given until</source>
        <translation>Время дано до</translation>
    </message>
    <message>
        <source>As the court set it.</source>
        <translation>Как назначил суд.</translation>
    </message>
    <message>
        <source>Day of the hearing</source>
        <translation>День заседания</translation>
    </message>
    <message>
        <source>It stands in the agenda from now on.</source>
        <translation>С этого момента стоит в ежедневнике.</translation>
    </message>
    <message>
        <source>To be cured by</source>
        <translation>Исправить до</translation>
    </message>
    <message>
        <source>As the notice says.</source>
        <translation>Как в уведомлении.</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>Продлено до</translation>
    </message>
    <message>
        <source>As the notice of the extension says.</source>
        <translation>Как в уведомлении о продлении.</translation>
    </message>
    <message>
        <source>Answer date stated by the body</source>
        <translation>Дата ответа, названная органом</translation>
    </message>
    <message>
        <source>If the SMS or the portal names one.</source>
        <translation>Если её называет SMS или портал.</translation>
    </message>
    <message>
        <source>Higher body</source>
        <translation>Вышестоящий орган</translation>
    </message>
    <message>
        <source>New body</source>
        <translation>Новый орган</translation>
    </message>
    <message>
        <source>Does it say where to complain?</source>
        <translation>Сказано ли, куда жаловаться?</translation>
    </message>
    <message>
        <source>Body, term and order of a complaint, Article 80(5). If not, the term is 6 months.</source>
        <translation>Орган, срок и порядок обжалования, статья 80(5). Если нет, срок 6 месяцев.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Доказательство</translation>
    </message>
    <message>
        <source>SMS, slip, screenshot, delivery notice: where it is kept.</source>
        <translation>SMS, талон, снимок экрана, уведомление о вручении: где хранится.</translation>
    </message>
    <message>
        <source>Tick what the law demands and the paper does not hold, or that nothing lacks.</source>
        <translation>Отметьте, что закон требует, а в бумаге нет, или что всё на месте.</translation>
    </message>
    <message>
        <source>Day it was filed</source>
        <translation>День подачи</translation>
    </message>
    <message>
        <source>Day of registration</source>
        <translation>День регистрации</translation>
    </message>
    <message>
        <source>Day of the decision to extend</source>
        <translation>День решения о продлении</translation>
    </message>
    <message>
        <source>Day the answer was received</source>
        <translation>День получения ответа</translation>
    </message>
    <message>
        <source>Day it was received</source>
        <translation>День получения</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Not named, or not in this list</source>
        <translation>Не названо или нет в этом списке</translation>
    </message>
    <message>
        <source>None named, or there was a hearing</source>
        <translation>Не названо или заслушивание было</translation>
    </message>
    <message>
        <source>Awaited now</source>
        <translation>Ожидается сейчас</translation>
    </message>
    <message>
        <source>Also possible now</source>
        <translation>Возможно сейчас</translation>
    </message>
    <message>
        <source>Happened earlier</source>
        <translation>Было раньше</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
</context>
<context>
    <name>EventPanel</name>
    <message>
        <source>Say why: the reason stays in the log.</source>
        <translation>Скажите почему: причина останется в журнале.</translation>
    </message>
    <message>
        <source>Correct this entry</source>
        <translation>Исправить запись</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>Сохранить исправление</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Take the entry back</source>
        <translation>Отменить запись</translation>
    </message>
    <message>
        <source>Proof of this event…</source>
        <translation>Подтверждение события…</translation>
    </message>
    <message>
        <source>Into the post book…</source>
        <translation>В журнал писем…</translation>
    </message>
    <message>
        <source>Reason for taking it back</source>
        <translation>Почему запись отменяется</translation>
    </message>
</context>
<context>
    <name>FeedDialog</name>
    <message>
        <source>Calendar file kept up to date</source>
        <translation>Обновляемый файл календаря</translation>
    </message>
    <message>
        <source>The file arasha.ics with your own dates is written into this folder after every change, as long as the program is open. A calendar that subscribes to it shows them. Whoever reads the folder reads the file.</source>
        <translation>Файл arasha.ics с вашими датами записывается в эту папку после каждого изменения, пока программа открыта. Календарь, подписанный на него, их показывает. Кто читает папку, читает и файл.</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Папка не выбрана.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Keep none</source>
        <translation>Не вести файл</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>FieldList</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Fields of the letter; Enter puts one into the text</source>
        <translation>Поля письма; Enter вставляет поле в текст</translation>
    </message>
    <message>
        <source>No fields</source>
        <translation>Полей нет</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>A term may begin on this day.</source>
        <translation>С этого дня может начаться срок.</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>Почтовый штемпель</translation>
    </message>
    <message>
        <source>The day on the stamp of the post office.</source>
        <translation>День на штемпеле почты.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Paper it belongs to</source>
        <translation>К какому документу относится</translation>
    </message>
    <message>
        <source>Event it proves</source>
        <translation>Какое событие подтверждает</translation>
    </message>
    <message>
        <source>For example the receipt of the answer.</source>
        <translation>Например, получение ответа.</translation>
    </message>
    <message>
        <source>The whole case</source>
        <translation>Всё дело</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Никакое</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>This kind of file is not shown here. Save a copy to open it with another program.</source>
        <translation>Такие файлы здесь не показываются. Чтобы открыть файл в другой программе, сохраните копию.</translation>
    </message>
    <message>
        <source>This PDF is protected by a password or damaged: save a copy and open it with another program.</source>
        <translation>Этот PDF защищён паролем или повреждён: сохраните копию и откройте её другой программой.</translation>
    </message>
    <message>
        <source>Pages that cannot be shown: {pages}. Ask for the paper again, or try another program on a copy.</source>
        <translation>Не удаётся показать страницы: {pages}. Попросите бумагу ещё раз или откройте копию в другой программе.</translation>
    </message>
</context>
<context>
    <name>FilesPanel</name>
    <message>
        <source>{path} is no longer there: put it back, or drag it here from where it lies now.</source>
        <translation>{path} больше нет на месте: верните файл или перетащите его сюда оттуда, где он лежит.</translation>
    </message>
    <message>
        <source>There is no picture and no file in the clipboard.</source>
        <translation>В буфере обмена нет ни картинки, ни файла.</translation>
    </message>
    <message>
        <source>{name} is being opened…</source>
        <translation>{name} открывается…</translation>
    </message>
    <message>
        <source>The copy is being written…</source>
        <translation>Записывается копия…</translation>
    </message>
    <message>
        <source>Saved: {path}. This copy is not protected: delete it when it is no longer needed.</source>
        <translation>Сохранено: {path}. Эта копия не защищена: удалите её, когда станет не нужна.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Scan folder: its new files are offered here</source>
        <translation>Папка сканера: её новые файлы предлагаются здесь</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Files of the case</source>
        <translation>Файлы дела</translation>
    </message>
    <message>
        <source>Drag answers, envelopes with postmarks and screenshots here, or paste a picture (Ctrl+V).</source>
        <translation>Перетащите сюда ответы, конверты со штемпелем и снимки экрана или вставьте картинку (Ctrl+V).</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <translation>Картинка.png</translation>
    </message>
    <message>
        <source>{name} is kept, but cannot be shown here: it is damaged, protected by a password or of a kind that only other programs show. If you have the paper, scan it again.</source>
        <translation>{name} сохранён, но здесь его не показать: он повреждён, защищён паролем или открывается только другими программами. Если бумага у вас, отсканируйте её ещё раз.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>К чему относится</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>Почтовый штемпель</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
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
        <translation>Добавить файлы</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Сохранить копию</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
</context>
<context>
    <name>FollowingBox</name>
    <message>
        <source>What follows from it. Tick what you want to be reminded of:</source>
        <translation>Что из этого следует. Отметьте, о чём напомнить:</translation>
    </message>
    <message>
        <source>Dates that follow, with reminders</source>
        <translation>Даты, которые следуют, с напоминаниями</translation>
    </message>
    <message>
        <source>{term}: last day {day}</source>
        <translation>{term}: последний день {day}</translation>
    </message>
    <message>
        <source>{term}: due by {day}</source>
        <translation>{term}: до {day}</translation>
    </message>
    <message>
        <source>{article}; the date is provisional</source>
        <translation>{article}; дата предварительная</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Form for a donor</source>
        <translation>Форма для донора</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>To whom it goes, for which programme.</source>
        <translation>Кому и по какой программе она идёт.</translation>
    </message>
    <message>
        <source>Hide numbers below</source>
        <translation>Скрывать числа меньше</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
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
        <translation>Написано или подтверждено человеком</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Уверенно</translation>
    </message>
    <message>
        <source>Not sure: printed in the nominative until you confirm it</source>
        <translation>Не уверенно: пока не подтвердите, печатается в именительном падеже</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Back to the computed one</source>
        <translation>Вернуть вычисленную форму</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Подтвердить</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Hand over case {number}</source>
        <translation>Передать дело {number}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Now it is worked on by: {name}.</source>
        <translation>Сейчас ведёт: {name}.</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Теперь ведёт</translation>
    </message>
    <message>
        <source>A word on the way</source>
        <translation>Слово при передаче</translation>
    </message>
    <message>
        <source>Where it stands, what comes next.</source>
        <translation>Что сделано, что дальше.</translation>
    </message>
    <message>
        <source>nobody for now</source>
        <translation>пока никто</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Передать</translation>
    </message>
</context>
<context>
    <name>HandingDialog</name>
    <message>
        <source>Hand-over list</source>
        <translation>Список передаваемых дел</translation>
    </message>
    <message>
        <source>&amp;To whom</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Written in by hand</source>
        <translation>Вписывается от руки</translation>
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
        <translation>Выписка из журнала: дело {number}</translation>
    </message>
    <message>
        <source>In whose hands the case is</source>
        <translation>У кого дело</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Передать…</translation>
    </message>
    <message>
        <source>Give access…</source>
        <translation>Дать доступ…</translation>
    </message>
    <message>
        <source>Take access away</source>
        <translation>Отозвать доступ</translation>
    </message>
    <message>
        <source>Extract of the log…</source>
        <translation>Выписка из журнала…</translation>
    </message>
    <message>
        <source>No longer sensitive…</source>
        <translation>Снять отметку…</translation>
    </message>
    <message>
        <source>Mark as sensitive…</source>
        <translation>Сделать особо конфиденциальным…</translation>
    </message>
    <message>
        <source>{name} works on it since {date}</source>
        <translation>{name} ведёт с {date}</translation>
    </message>
    <message>
        <source>Nobody works on it: it waits for somebody</source>
        <translation>Никто не ведёт: дело ждёт, кто возьмёт</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Sensitive. Given access: {names}</source>
        <translation>Особо конфиденциально. Доступ дан: {names}</translation>
    </message>
    <message>
        <source>To hand it over: {who}.</source>
        <translation>Передать: {who}.</translation>
    </message>
    <message>
        <source>{day}: opened by {by}</source>
        <translation>{day}: открыл(а) {by}</translation>
    </message>
    <message>
        <source>{day}: taken over by {by}</source>
        <translation>{day}: взял(а) себе {by}</translation>
    </message>
    <message>
        <source>{day}: to {name}, by {by}</source>
        <translation>{day}: кому – {name}, передал(а) {by}</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>What stands above the field says it all: nothing more is asked here.</source>
        <translation>Надпись над полем говорит всё: больше здесь ничего не требуется.</translation>
    </message>
</context>
<context>
    <name>IndicatorsField</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Что считается</translation>
    </message>
    <message>
        <source>Name in Kazakh</source>
        <translation>Название по-казахски</translation>
    </message>
    <message>
        <source>Name in Russian</source>
        <translation>Название по-русски</translation>
    </message>
    <message>
        <source>Name in English</source>
        <translation>Название по-английски</translation>
    </message>
    <message>
        <source>Only of one</source>
        <translation>Только одно</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Какое</translation>
    </message>
    <message>
        <source>Target, if any</source>
        <translation>Цель, если есть</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Делится по</translation>
    </message>
    <message>
        <source>Indicators of the form</source>
        <translation>Показатели формы</translation>
    </message>
</context>
<context>
    <name>KeptPanel</name>
    <message>
        <source>You typed this before; it is not saved yet.</source>
        <translation>Это вы набрали раньше, оно ещё не сохранено.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Не сохранять</translation>
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
        <translation>{letter} · версия {number}</translation>
    </message>
    <message>
        <source>The letter as it was issued on {date} by {who}.</source>
        <translation>Письмо в том виде, в каком оно выдано {date}; выдал(а): {who}.</translation>
    </message>
    <message>
        <source>The letter as it was issued on {date}.</source>
        <translation>Письмо, как его выдали {date}.</translation>
    </message>
    <message>
        <source>Version {number}.</source>
        <translation>Версия {number}.</translation>
    </message>
    <message>
        <source>Signed with the key of {who} on {date}.</source>
        <translation>Подписано {date} ключом: {who}.</translation>
    </message>
    <message>
        <source>Changed since the version before: {parts}.</source>
        <translation>Изменилось по сравнению с предыдущей версией: {parts}.</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>Choose the file of the key first.</source>
        <translation>Сначала выберите файл ключа.</translation>
    </message>
    <message>
        <source>The signature shows whose key sealed this file and that nothing in it changed since. It is an electronic digital signature (ЭЦП) only with a key of the National Certification Centre; NCALayer is not used, and nobody has reviewed what the signature is worth in law.</source>
        <translation>Подпись показывает, чьим ключом запечатан этот файл и что с тех пор в нём ничего не изменилось. Электронной цифровой подписью (ЭЦП) она является только с ключом Национального удостоверяющего центра (НУЦ); NCALayer не используется, и юридическую силу такой подписи никто не проверял.</translation>
    </message>
    <message>
        <source>Key: {name}</source>
        <translation>Ключ: {name}</translation>
    </message>
    <message>
        <source>Choose the key (.p12, .pfx)…</source>
        <translation>Выбрать ключ (.p12, .pfx)…</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Пароль ключа</translation>
    </message>
    <message>
        <source>It is not kept anywhere.</source>
        <translation>Он нигде не сохраняется.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Подписать</translation>
    </message>
    <message>
        <source>Keys (*.p12 *.pfx)</source>
        <translation>Ключи (*.p12 *.pfx)</translation>
    </message>
</context>
<context>
    <name>KindChooser</name>
    <message>
        <source>Not sure? Three questions…</source>
        <translation>Не уверены? Три вопроса…</translation>
    </message>
    <message>
        <source>Another paper</source>
        <translation>Другая бумага</translation>
    </message>
    <message>
        <source>Court, petition, prosecutor, other laws</source>
        <translation>Суд, петиция, прокурор, другие законы</translation>
    </message>
    <message>
        <source>Petition and second complaint</source>
        <translation>Петиция и вторая жалоба</translation>
    </message>
    <message>
        <source>Claim to an administrative court</source>
        <translation>Иск в административный суд</translation>
    </message>
    <message>
        <source>After the court of first instance</source>
        <translation>После суда первой инстанции</translation>
    </message>
    <message>
        <source>Ombudsman and prosecutor</source>
        <translation>Омбудсмен и прокурор</translation>
    </message>
    <message>
        <source>Under other laws</source>
        <translation>По другим законам</translation>
    </message>
    <message>
        <source>The person asks for help in using a right: a payment, a place in a queue, a document.</source>
        <translation>Человек просит помочь воспользоваться правом: выплата, место в очереди, документ.</translation>
    </message>
    <message>
        <source>A decision, an answer or silence broke a right, and it must be restored by the body above.</source>
        <translation>Решение, ответ или молчание нарушили право, и его должен восстановить вышестоящий орган.</translation>
    </message>
    <message>
        <source>Only information or an explanation is wanted from the body.</source>
        <translation>От органа нужны только сведения или разъяснение.</translation>
    </message>
    <message>
        <source>The person knows how a rule or the work of a body could be better.</source>
        <translation>Человек знает, как улучшить правило или работу органа.</translation>
    </message>
    <message>
        <source>The person says what they think of a policy or an event in public life.</source>
        <translation>Человек высказывается о политике или событии общественной жизни.</translation>
    </message>
    <message>
        <source>Somebody breaks the law or works badly, and the body must look into it.</source>
        <translation>Кто-то нарушает закон или плохо работает, и орган должен разобраться.</translation>
    </message>
</context>
<context>
    <name>KindDialog</name>
    <message>
        <source>Which paper is it?</source>
        <translation>Какая это бумага?</translation>
    </message>
    <message>
        <source>Choose this paper</source>
        <translation>Выбрать эту бумагу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>LacksField</name>
    <message>
        <source>I looked: nothing lacks</source>
        <translation>Проверено: всё на месте</translation>
    </message>
</context>
<context>
    <name>LadderField</name>
    <message>
        <source>Up to six numbers from 1 to 30, as 5/3/1.</source>
        <translation>Не больше шести чисел от 1 до 30, например 5/3/1.</translation>
    </message>
</context>
<context>
    <name>LanguageQuestion</name>
    <message>
        <source>Part of this letter is in another language</source>
        <translation>Часть этого письма на другом языке</translation>
    </message>
    <message>
        <source>Language of the letter: {language}.</source>
        <translation>Язык письма: {language}.</translation>
    </message>
    <message>
        <source>Language of the letter: {language}</source>
        <translation>Язык письма: {language}</translation>
    </message>
    <message>
        <source>Print it as it is, this once</source>
        <translation>Напечатать как есть, один раз</translation>
    </message>
</context>
<context>
    <name>LatenessCard</name>
    <message>
        <source>few</source>
        <translation>мало</translation>
    </message>
    <message>
        <source>matters with a term of this body</source>
        <translation>дел со сроком этого органа</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>получен ответ</translation>
    </message>
    <message>
        <source>of them answered late</source>
        <translation>из них ответ с опозданием</translation>
    </message>
    <message>
        <source>silent now, the term has passed</source>
        <translation>молчит сейчас, срок прошёл</translation>
    </message>
    <message>
        <source>within this half of the late answers came</source>
        <translation>за это время пришла половина поздних ответов</translation>
    </message>
    <message>
        <source>Fewer than {number} answered matters: too few for a share.</source>
        <translation>Дел с ответом меньше {number}: для доли этого мало.</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Day off: a holiday</source>
        <translation>Выходной: праздник</translation>
    </message>
    <message>
        <source>Day off: moved here</source>
        <translation>Выходной: перенесён сюда</translation>
    </message>
    <message>
        <source>Worked weekend day</source>
        <translation>Рабочий день в выходной</translation>
    </message>
    <message>
        <source>Made ordinary by the office</source>
        <translation>Офис сделал обычным</translation>
    </message>
    <message>
        <source>Our office is closed</source>
        <translation>Наш офис закрыт</translation>
    </message>
</context>
<context>
    <name>LetGoPanel</name>
    <message>
        <source>Let go: {name}</source>
        <translation>Уходит: {name}</translation>
    </message>
    <message>
        <source>They can do nothing here any more; their name stays in the log.</source>
        <translation>Здесь этот человек больше ничего не сможет; имя остаётся в журнале.</translation>
    </message>
    <message>
        <source>Their password opens nothing from now on; at the next unlocking the file gets a new key.</source>
        <translation>Пароль с этой минуты ничего не открывает; при следующем входе у файла будет новый ключ.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Отключить</translation>
    </message>
    <message>
        <source>Their open cases go to</source>
        <translation>Открытые дела переходят к</translation>
    </message>
    <message>
        <source>A word on the way</source>
        <translation>Слово при передаче</translation>
    </message>
    <message>
        <source>It stands in the history of each case.</source>
        <translation>Останется в истории каждого дела.</translation>
    </message>
    <message>
        <source>nobody for now: they wait</source>
        <translation>пока ни к кому: ждут</translation>
    </message>
</context>
<context>
    <name>LetterDeeds</name>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>No program opens this file: attach it by hand.</source>
        <translation>Нет программы, которая открывает этот файл: вложите письмо вручную.</translation>
    </message>
</context>
<context>
    <name>LetterWordsForm</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Which measure is asked for</source>
        <translation>О какой мере просят</translation>
    </message>
    <message>
        <source>Powers</source>
        <translation>Полномочия</translation>
    </message>
    <message>
        <source>A line each; left empty, the usual ones are printed.</source>
        <translation>Каждое с новой строки; пустое поле печатает обычные.</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>О чём просят</translation>
    </message>
    <message>
        <source>Who is recused: name and position</source>
        <translation>Кому заявляют отвод: имя и должность</translation>
    </message>
    <message>
        <source>The institution: name and postal address</source>
        <translation>Учреждение: название и почтовый адрес</translation>
    </message>
    <message>
        <source>Where it is given: the settlement</source>
        <translation>Населённый пункт, где выдана</translation>
    </message>
    <message>
        <source>Empty rows to fill in by hand</source>
        <translation>Пустые строки для заполнения от руки</translation>
    </message>
    <message>
        <source>Valid until, this day included</source>
        <translation>Действительна по (этот день включён)</translation>
    </message>
    <message>
        <source>Ask for an oral hearing</source>
        <translation>Просить об устном заслушивании</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Put in a ready clause</source>
        <translation>Вставить готовое положение</translation>
    </message>
    <message>
        <source>Why the term was missed</source>
        <translation>Почему пропущен срок</translation>
    </message>
    <message>
        <source>What is wrong in the preliminary decision</source>
        <translation>В чём предварительное решение неверно</translation>
    </message>
    <message>
        <source>What in the protocol is to be corrected</source>
        <translation>Что исправить в протоколе</translation>
    </message>
    <message>
        <source>Which papers, and what for (may stay empty)</source>
        <translation>Какие материалы и для чего (можно не заполнять)</translation>
    </message>
    <message>
        <source>A word of explanation (may stay empty)</source>
        <translation>Пояснение (можно не заполнять)</translation>
    </message>
    <message>
        <source>Grounds of the recusal</source>
        <translation>Основания отвода</translation>
    </message>
    <message>
        <source>Why the measure is needed</source>
        <translation>Зачем нужна эта мера</translation>
    </message>
    <message>
        <source>What else the client should know (may stay empty)</source>
        <translation>Что ещё сообщить клиенту (можно не заполнять)</translation>
    </message>
</context>
<context>
    <name>LettersPanel</name>
    <message>
        <source>The letter is kept in the list; it was not saved or printed.</source>
        <translation>Письмо осталось в списке; оно не сохранено в файл и не напечатано.</translation>
    </message>
</context>
<context>
    <name>LettersView</name>
    <message>
        <source>This paper itself</source>
        <translation>Сама эта бумага</translation>
    </message>
    <message>
        <source>About this paper</source>
        <translation>По этой бумаге</translation>
    </message>
    <message>
        <source>Write down: {event}</source>
        <translation>Записать: {event}</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Language of the letter</source>
        <translation>Язык письма</translation>
    </message>
    <message>
        <source>The screen may speak another.</source>
        <translation>Язык экрана может быть другим.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Ещё не хватает</translation>
    </message>
    <message>
        <source>Go to the paper</source>
        <translation>К тексту</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Карточка клиента</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>E-mail draft…</source>
        <translation>Черновик письма (e-mail)…</translation>
    </message>
    <message>
        <source>A draft for your mail program with the letter attached; nothing is sent</source>
        <translation>Черновик для вашей почтовой программы с вложенным письмом; ничего не отправляется</translation>
    </message>
    <message>
        <source>Sign with a key…</source>
        <translation>Подписать ключом…</translation>
    </message>
    <message>
        <source>Next date…</source>
        <translation>Следующая дата…</translation>
    </message>
    <message>
        <source>The next date of this appeal for a calendar (.ics)</source>
        <translation>Следующая дата по этому обращению для календаря (.ics)</translation>
    </message>
    <message>
        <source>Envelope, inventory…</source>
        <translation>Конверт, опись…</translation>
    </message>
    <message>
        <source>Into the post book…</source>
        <translation>В журнал писем…</translation>
    </message>
    <message>
        <source>Back to the new letter</source>
        <translation>Назад к новому письму</translation>
    </message>
    <message>
        <source>Already issued</source>
        <translation>Уже выдано</translation>
    </message>
    <message>
        <source>Pages of the letter</source>
        <translation>Страницы письма</translation>
    </message>
    <message>
        <source>Preview. Saving or printing keeps the letter as it then is.</source>
        <translation>Просмотр. При сохранении или печати письмо останется в деле таким, как есть.</translation>
    </message>
</context>
<context>
    <name>LineDetail</name>
    <message>
        <source>What the line says</source>
        <translation>Что говорит строка</translation>
    </message>
    <message>
        <source>Open case {number}</source>
        <translation>Открыть дело {number}</translation>
    </message>
    <message>
        <source>No field was changed.</source>
        <translation>Ни одно поле не изменено.</translation>
    </message>
    <message>
        <source>Line {number} of the log, hash {hash}</source>
        <translation>Строка журнала {number}, хеш {hash}</translation>
    </message>
</context>
<context>
    <name>LogList</name>
    <message>
        <source>every record</source>
        <translation>любые записи</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>About what</source>
        <translation>О чём запись</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Проверить цепочку</translation>
    </message>
    <message>
        <source>Whether every line is as it was written, and none is missing</source>
        <translation>Все ли строки такие, какими были записаны, и все ли на месте</translation>
    </message>
    <message>
        <source>You read what is about your own cases; coordinators read everything.</source>
        <translation>Вы читаете строки о своих делах; координаторы читают всё.</translation>
    </message>
    <message>
        <source>Who did it</source>
        <translation>Кто сделал</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Вид записи</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Lines of the log</source>
        <translation>Строки журнала</translation>
    </message>
    <message>
        <source>No line fits</source>
        <translation>Нет таких строк</translation>
    </message>
    <message>
        <source>Choose another person, kind or period.</source>
        <translation>Выберите другого человека, вид или период.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все</translation>
    </message>
    <message>
        <source>Lines: {count}</source>
        <translation>Строк: {count}</translation>
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
        <translation>Цепочка проверяется</translation>
    </message>
    <message>
        <source>Check the chain</source>
        <translation>Проверить цепочку</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Прервать проверку</translation>
    </message>
    <message>
        <source>The chain is whole: {count} lines are as they were written. Hash of the last one: {hash}</source>
        <translation>Цепочка цела: строк, какими они были записаны, – {count}. Хеш последней: {hash}</translation>
    </message>
    <message>
        <source>The chain is broken: {fault} ({day}). Keep this file and its backups; tell who leads.</source>
        <translation>Цепочка нарушена: {fault} ({day}). Сохраните этот файл и его копии и сообщите руководителю.</translation>
    </message>
</context>
<context>
    <name>LookDialog</name>
    <message>
        <source>See as another</source>
        <translation>Глазами другого</translation>
    </message>
    <message>
        <source>Every page shows what they would see. Nothing can be changed until you come back.</source>
        <translation>Каждая страница показывает то, что видит он. До возвращения ничего изменить нельзя.</translation>
    </message>
    <message>
        <source>As</source>
        <translation>В роли</translation>
    </message>
    <message>
        <source>Or as this person</source>
        <translation>Или как этот человек</translation>
    </message>
    <message>
        <source>With their own cases.</source>
        <translation>Вместе с его делами.</translation>
    </message>
    <message>
        <source>nobody, only the role</source>
        <translation>никто, только роль</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Looking</name>
    <message>
        <source>You see what a volunteer sees. Nothing can be changed.</source>
        <translation>Вы видите то, что видит волонтер. Изменить ничего нельзя.</translation>
    </message>
    <message>
        <source>You see what a coordinator sees. Nothing can be changed.</source>
        <translation>Вы видите то, что видит координатор. Изменить ничего нельзя.</translation>
    </message>
    <message>
        <source>You see what an administrator sees. Nothing can be changed.</source>
        <translation>Вы видите то, что видит администратор. Изменить ничего нельзя.</translation>
    </message>
    <message>
        <source>You see what {name} sees. Nothing can be changed.</source>
        <translation>Вы видите то, что видит {name}. Изменить ничего нельзя.</translation>
    </message>
    <message>
        <source>Back to me</source>
        <translation>Вернуться к себе</translation>
    </message>
</context>
<context>
    <name>MailDialog</name>
    <message>
        <source>Papers for the post</source>
        <translation>Бумаги для почты</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Бумага</translation>
    </message>
    <message>
        <source>Envelope C5, printed</source>
        <translation>Конверт C5, с напечатанным адресом</translation>
    </message>
    <message>
        <source>Envelope DL, printed</source>
        <translation>Конверт DL, с напечатанным адресом</translation>
    </message>
    <message>
        <source>Sheet for the window of a C5 envelope, folded once</source>
        <translation>Лист для окна конверта C5, складывается один раз</translation>
    </message>
    <message>
        <source>Sheet for the window of a DL envelope, folded twice</source>
        <translation>Лист для окна конверта DL, складывается дважды</translation>
    </message>
    <message>
        <source>Inventory of contents</source>
        <translation>Опись вложения</translation>
    </message>
    <message>
        <source>Slip of a registered letter</source>
        <translation>Листок заказного письма</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Arasha – legal aid desk</source>
        <translation>Араша – правовая помощь</translation>
    </message>
    <message>
        <source>Demo data: try everything, none of these people and matters exist.</source>
        <translation>Учебные данные: пробуйте всё, этих людей и дел не существует.</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Find: name, IIN, phone, number, any words</source>
        <translation>Найти: имя, ИИН, телефон, номер, любые слова</translation>
    </message>
    <message>
        <source>Find everywhere</source>
        <translation>Найти везде</translation>
    </message>
    <message>
        <source>What you typed is in this window alone: closed once more, it is lost.</source>
        <translation>Введённое есть только в этом окне: если закрыть ещё раз, оно пропадёт.</translation>
    </message>
    <message>
        <source>The file is locked in {seconds} seconds: move the mouse to go on.</source>
        <translation>Через {seconds} секунд файл закроется на замок: чтобы продолжить, подвигайте мышью.</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Make them one card</source>
        <translation>Объединить карточки</translation>
    </message>
    <message>
        <source>One person, two cards: {kept} and {gone}</source>
        <translation>Один человек, две карточки: {kept} и {gone}</translation>
    </message>
    <message>
        <source>The card of {kept} stays. The card of {gone} leads to it from now on, and everything of it moves over. It can be undone as long as nothing new was written about the person.</source>
        <translation>Карточка «{kept}» остаётся. Карточка «{gone}» отныне ведёт к ней, и всё из неё переходит туда. Объединение можно отменить, пока о человеке не записано ничего нового.</translation>
    </message>
    <message>
        <source>This card, it stays: {name}</source>
        <translation>Эта карточка, остаётся: {name}</translation>
    </message>
    <message>
        <source>The other card: {name}</source>
        <translation>Другая карточка: {name}</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Оба</translation>
    </message>
    <message>
        <source>cases: {count}</source>
        <translation>дела: {count}</translation>
    </message>
    <message>
        <source>talks: {count}</source>
        <translation>консультации: {count}</translation>
    </message>
    <message>
        <source>consents: {count}</source>
        <translation>согласия: {count}</translation>
    </message>
    <message>
        <source>roles in cases: {count}</source>
        <translation>роли в делах: {count}</translation>
    </message>
    <message>
        <source>Moves over: {what}.</source>
        <translation>Переходит: {what}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(пусто)</translation>
    </message>
</context>
<context>
    <name>MinutesField</name>
    <message>
        <source>This is no number of minutes: {typed}. Write for example 20.</source>
        <translation>Это не число минут: {typed}. Напишите, например, 20.</translation>
    </message>
</context>
<context>
    <name>MishapDialog</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>В программе произошла ошибка</translation>
    </message>
    <message>
        <source>What was saved before is safe, and nothing was sent anywhere. The report below names only places in the program, nobody&apos;s data: copy it and give it to whoever looks after the program.</source>
        <translation>Сохранённое раньше цело, и ничего никуда не отправлено. В отчёте ниже только места в программе и ничьих данных: скопируйте его и передайте тому, кто отвечает за программу.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Скопировать отчёт</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Продолжить работу</translation>
    </message>
</context>
<context>
    <name>MissingPanel</name>
    <message>
        <source>Mend what can be mended before a number is told; Enter on a line opens its records.</source>
        <translation>Исправьте, что можно, прежде чем называть числа; Enter на строке открывает её записи.</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>На бумаге…</translation>
    </message>
    <message>
        <source>Go on to the donor&apos;s form</source>
        <translation>Перейти к форме донора</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего нет</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё на месте.</translation>
    </message>
    <message>
        <source>Something is missing in {gaps} of {all} lines.</source>
        <translation>Чего-то нет в {gaps} строках из {all}.</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Что из этого следует</translation>
    </message>
</context>
<context>
    <name>NewClientFields</name>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
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
        <translation>Пароли не совпадают: введите ещё раз.</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Short; you type it each time.</source>
        <translation>Короткое: его вводят каждый раз.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>At least {count} characters. Four or five words that do not belong together are good.</source>
        <translation>Не короче {count} знаков. Хорошо подходят четыре-пять слов, никак не связанных между собой.</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
</context>
<context>
    <name>NewsSheet</name>
    <message>
        <source>What is new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Версия {version}</translation>
    </message>
</context>
<context>
    <name>NextContactField</name>
    <message>
        <source>+&amp;1 day</source>
        <translation>+&amp;1 день</translation>
    </message>
    <message>
        <source>In 1 working day (Alt+1)</source>
        <translation>Через 1 рабочий день (Alt+1)</translation>
    </message>
    <message>
        <source>+&amp;3 days</source>
        <translation>+&amp;3 дня</translation>
    </message>
    <message>
        <source>In 3 working days (Alt+3)</source>
        <translation>Через 3 рабочих дня (Alt+3)</translation>
    </message>
    <message>
        <source>+&amp;5 days</source>
        <translation>+&amp;5 дней</translation>
    </message>
    <message>
        <source>In 5 working days (Alt+5)</source>
        <translation>Через 5 рабочих дней (Alt+5)</translation>
    </message>
    <message>
        <source>+1 &amp;month</source>
        <translation>+1 меся&amp;ц</translation>
    </message>
    <message>
        <source>In a month; a day off moves to the next working day</source>
        <translation>Через месяц; выходной переносится на следующий рабочий день</translation>
    </message>
</context>
<context>
    <name>NextLine</name>
    <message>
        <source>This case has no next step: no date runs, and nobody has a task about it.</source>
        <translation>У дела нет следующего шага: ни один срок не идёт, и ни у кого нет задачи по нему.</translation>
    </message>
    <message>
        <source>Write down a task</source>
        <translation>Записать задачу</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next step:</source>
        <translation>Следующий шаг:</translation>
    </message>
</context>
<context>
    <name>NoteDialog</name>
    <message>
        <source>The calculation on paper</source>
        <translation>Расчёт на бумаге</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>NumbersPanel</name>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Число</translation>
    </message>
    <message>
        <source>&amp;Rows</source>
        <translation>&amp;Строки</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>С&amp;толбцы</translation>
    </message>
    <message>
        <source>And a &amp;year before</source>
        <translation>И &amp;год назад</translation>
    </message>
    <message>
        <source>On paper…</source>
        <translation>На бумаге…</translation>
    </message>
    <message>
        <source>As a workbook…</source>
        <translation>Таблица XLSX…</translation>
    </message>
    <message>
        <source>Table of the report</source>
        <translation>Таблица отчёта</translation>
    </message>
    <message>
        <source>Bars of the rows; the table says the same</source>
        <translation>Полосы строк; в таблице то же самое</translation>
    </message>
    <message>
        <source>Not divided</source>
        <translation>Не делить</translation>
    </message>
</context>
<context>
    <name>OfficeDialog</name>
    <message>
        <source>Office</source>
        <translation>Офис</translation>
    </message>
</context>
<context>
    <name>OfficeForm</name>
    <message>
        <source>Write the name of the office, as people know it.</source>
        <translation>Напишите название офиса, под которым его знают люди.</translation>
    </message>
    <message>
        <source>Write the name of the person who works at this desk.</source>
        <translation>Напишите имя того, кто здесь работает.</translation>
    </message>
    <message>
        <source>Name of the office</source>
        <translation>Название офиса</translation>
    </message>
    <message>
        <source>Stands in the window and above the papers the office signs.</source>
        <translation>Стоит в окне и вверху бумаг, которые подписывает сам офис.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Kept with what you write down.</source>
        <translation>Хранится вместе с вашими записями.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Stands under the name on those papers; may stay empty.</source>
        <translation>Стоит под названием на этих бумагах; можно не заполнять.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>As people should dial them; may stay empty.</source>
        <translation>Так, как их набирают; можно не заполнять.</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>Twelve digits; may stay empty.</source>
        <translation>Двенадцать цифр; можно не заполнять.</translation>
    </message>
    <message>
        <source>Working days kept before the client&apos;s last day</source>
        <translation>Рабочих дней в запасе до последнего дня клиента</translation>
    </message>
    <message>
        <source>The office&apos;s own margin, not law: dates say “ours” so many days earlier. 0: none.</source>
        <translation>Собственный запас офиса, не закон: у сроков стоит «наша» на столько дней раньше. 0 – без запаса.</translation>
    </message>
    <message>
        <source>Days before a date that count as soon</source>
        <translation>За сколько дней срок считается близким</translation>
    </message>
    <message>
        <source>Calendar days; lists and the board then say that it is due soon.</source>
        <translation>Календарные дни; списки и доска тогда говорят, что срок скоро.</translation>
    </message>
    <message>
        <source>Working days before a last day to remind on</source>
        <translation>За сколько рабочих дней до последнего дня напоминать</translation>
    </message>
    <message>
        <source>As 5/3/1; on the day itself a reminder always comes. Empty: only then.</source>
        <translation>В виде 5/3/1; в сам день напоминание приходит всегда. Пусто: только тогда.</translation>
    </message>
</context>
<context>
    <name>OfficeSigns</name>
    <message>
        <source>Version of the calendar of working days the dates are counted with: {version}</source>
        <translation>Версия календаря рабочих дней, по которому считаются сроки: {version}</translation>
    </message>
    <message>
        <source>Calendar {years}</source>
        <translation>Календарь {years}</translation>
    </message>
    <message>
        <source>This file is not protected: whoever has this computer can read it.</source>
        <translation>Этот файл не защищён: его прочтёт любой, у кого окажется этот компьютер.</translation>
    </message>
    <message>
        <source>Set a password</source>
        <translation>Задать пароль</translation>
    </message>
</context>
<context>
    <name>OverduePage</name>
    <message>
        <source>Overdue</source>
        <translation>На контроле</translation>
    </message>
    <message>
        <source>Dates of all appeals: {date}</source>
        <translation>Сроки всех документов: {date}</translation>
    </message>
    <message>
        <source>Board of</source>
        <translation>На день</translation>
    </message>
    <message>
        <source>Day of the board</source>
        <translation>На какой день</translation>
    </message>
    <message>
        <source>Another day shows the board as it stood or will stand then</source>
        <translation>Другой день покажет, как было или будет тогда</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Письма…</translation>
    </message>
    <message>
        <source>Print the letters of the lines chosen, of one group, or of the board</source>
        <translation>Напечатать письма выбранных строк, одной группы или всей доски</translation>
    </message>
    <message>
        <source>For signature…</source>
        <translation>На подпись…</translation>
    </message>
    <message>
        <source>Print the register of deadlines of this day, with room to sign</source>
        <translation>Напечатать реестр сроков этого дня с местом для подписи</translation>
    </message>
    <message>
        <source>Appeals by their dates</source>
        <translation>Обращения по срокам</translation>
    </message>
    <message>
        <source>Not registered</source>
        <translation>Не зарегистрировано</translation>
    </message>
    <message>
        <source>Overdue, waits by decision</source>
        <translation>Просрочено, ждёт по решению</translation>
    </message>
    <message>
        <source>≈ is a provisional date: the calendar of that year is not yet confirmed.</source>
        <translation>≈ предварительная дата: календарь этого года ещё не утверждён.</translation>
    </message>
    <message>
        <source>Only the first 200 of a group are listed.</source>
        <translation>Показаны только первые 200 каждой группы.</translation>
    </message>
    <message>
        <source>No date runs</source>
        <translation>Ни один срок не идёт</translation>
    </message>
    <message>
        <source>As soon as a paper is filed or registered, its date stands here, the most urgent first.</source>
        <translation>Как только документ подан или зарегистрирован, его срок стоит здесь, самые срочные сверху.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Записать консультацию</translation>
    </message>
    <message>
        <source>This group is empty</source>
        <translation>Эта группа пуста</translation>
    </message>
    <message>
        <source>No appeal belongs here on that day.</source>
        <translation>На этот день здесь нет ни одного документа.</translation>
    </message>
    <message>
        <source>Show all groups</source>
        <translation>Показать все группы</translation>
    </message>
</context>
<context>
    <name>OwnTopicsDialog</name>
    <message>
        <source>My topics</source>
        <translation>Мои темы</translation>
    </message>
    <message>
        <source>Topics that stand first</source>
        <translation>Темы, которые стоят первыми</translation>
    </message>
    <message>
        <source>Space ticks a topic; drag a line to move it</source>
        <translation>Пробел отмечает тему; строку можно перетащить</translation>
    </message>
</context>
<context>
    <name>PageSize</name>
    <message>
        <source>Smaller pages (Ctrl+-)</source>
        <translation>Мельче (Ctrl+-)</translation>
    </message>
    <message>
        <source>Larger pages (Ctrl++)</source>
        <translation>Крупнее (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit the width (Ctrl+0)</source>
        <translation>По ширине (Ctrl+0)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Nothing fits. Try another word.</source>
        <translation>Ничего не нашлось. Попробуйте другое слово.</translation>
    </message>
    <message>
        <source>Find an action</source>
        <translation>Найти действие</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Actions that fit</source>
        <translation>Подходящие действия</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>&amp;Language of the paper</source>
        <translation>&amp;Язык документа</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>Страница, как она будет напечатана</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Сохранить изменения</translation>
    </message>
    <message>
        <source>Undo the changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Preview beside</source>
        <translation>Просмотр рядом</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Preview of what is typed; nothing of it is saved yet.</source>
        <translation>Просмотр набранного; ничего из этого ещё не сохранено.</translation>
    </message>
    <message>
        <source>The page as it will be printed</source>
        <translation>Страница, как она будет напечатана</translation>
    </message>
</context>
<context>
    <name>PaperWriter</name>
    <message>
        <source>Filed with the same body, decided by: {name}</source>
        <translation>Подаётся в тот же орган, рассматривает: {name}</translation>
    </message>
    <message>
        <source>New case and its first paper</source>
        <translation>Новое дело и первый документ</translation>
    </message>
    <message>
        <source>New complaint</source>
        <translation>Новая жалоба</translation>
    </message>
    <message>
        <source>New paper in the case</source>
        <translation>Новый документ в деле</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>The talk was anonymous; a case needs a person with a card.</source>
        <translation>Консультация была анонимной; делу нужен человек с карточкой.</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Название дела</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save the paper (Ctrl+Enter)</source>
        <translation>Сохранить документ (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Back without saving</source>
        <translation>Назад без сохранения</translation>
    </message>
    <message>
        <source>Here is what you typed on {date} at {time} and did not save.</source>
        <translation>Здесь то, что вы ввели {date} в {time} и не сохранили.</translation>
    </message>
    <message>
        <source>Choose the person, or begin a new card: a case needs a client.</source>
        <translation>Выберите человека или начните новую карточку: делу нужен клиент.</translation>
    </message>
    <message>
        <source>This paper is not saved yet. Save it, or go back and lose what is typed.</source>
        <translation>Обращение ещё не сохранено. Сохраните его или вернитесь, и набранное пропадёт.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>PartiesPanel</name>
    <message>
        <source>Everybody is looked for in all other cases, whatever the role.</source>
        <translation>Каждого ищут во всех других делах, в любой роли.</translation>
    </message>
    <message>
        <source>Add a party…</source>
        <translation>Добавить участника…</translation>
    </message>
    <message>
        <source>From a list…</source>
        <translation>Из списка…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Take out…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Conflict check…</source>
        <translation>Проверка на конфликт…</translation>
    </message>
    <message>
        <source>Parties of the case</source>
        <translation>Участники дела</translation>
    </message>
    <message>
        <source>A collective appeal: {count} sign it.</source>
        <translation>Коллективное обращение: подписывают {count}.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>IIN or BIN, phone</source>
        <translation>ИИН или БИН, телефон</translation>
    </message>
    <message>
        <source>Conflict check</source>
        <translation>Проверка на конфликт</translation>
    </message>
</context>
<context>
    <name>PartyDialog</name>
    <message>
        <source>New party</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Party of the case</source>
        <translation>Участник дела</translation>
    </message>
    <message>
        <source>Role in the case</source>
        <translation>Роль в деле</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Физическое лицо или организация</translation>
    </message>
    <message>
        <source>Client card</source>
        <translation>Карточка клиента</translation>
    </message>
    <message>
        <source>Full name or name of the organisation</source>
        <translation>Полное имя или название организации</translation>
    </message>
    <message>
        <source>BIN</source>
        <translation>БИН</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Power of attorney, number</source>
        <translation>Доверенность, номер</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Дата выдачи</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>May also be made later, in the case.</source>
        <translation>Можно решить и позже, в деле.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Where else they stand</source>
        <translation>Где ещё участвует</translation>
    </message>
    <message>
        <source>What is found has changed: read it, then save again.</source>
        <translation>Найденное изменилось: прочитайте и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>Stands in other cases too, or twice in this one:</source>
        <translation>Участвует и в других делах или дважды в этом:</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
</context>
<context>
    <name>PasswordPanel</name>
    <message>
        <source>Take back: {name}</source>
        <translation>Возвращается: {name}</translation>
    </message>
    <message>
        <source>Password for {name}</source>
        <translation>Пароль: {name}</translation>
    </message>
    <message>
        <source>They choose another one themselves afterwards, in the menu File. The log tells who gave it.</source>
        <translation>Потом человек сам выберет другой в меню «Файл». Кто дал пароль, записано в журнале.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Give this password</source>
        <translation>Дать этот пароль</translation>
    </message>
</context>
<context>
    <name>PasswordRows</name>
    <message>
        <source>The two are not the same: type the password again.</source>
        <translation>Пароли не совпадают: наберите ещё раз.</translation>
    </message>
    <message>
        <source>At least {count} characters. Four or five words that do not belong together are good.</source>
        <translation>Не меньше {count} знаков. Хорошо подойдут четыре-пять слов, не связанных между собой.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>The password again</source>
        <translation>Пароль ещё раз</translation>
    </message>
</context>
<context>
    <name>PathBar</name>
    <message>
        <source>All cases</source>
        <translation>Все дела</translation>
    </message>
    <message>
        <source>Back to the case</source>
        <translation>Назад к делу</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Page {number} is damaged and cannot be shown here.</source>
        <translation>Страница {number} повреждена, здесь её не показать.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить сотрудника</translation>
    </message>
    <message>
        <source>Name or sign-in name</source>
        <translation>Имя или имя для входа</translation>
    </message>
    <message>
        <source>Search the people</source>
        <translation>Поиск по сотрудникам</translation>
    </message>
    <message>
        <source>People who work here</source>
        <translation>Кто здесь работает</translation>
    </message>
    <message>
        <source>Nobody of that name</source>
        <translation>Никого с таким именем</translation>
    </message>
    <message>
        <source>Try a shorter part of it.</source>
        <translation>Попробуйте более короткую часть.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>works here</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>no password yet</source>
        <translation>пароля ещё нет</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>больше не работает</translation>
    </message>
    <message>
        <source>away</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>away until {date}</source>
        <translation>нет до {date}</translation>
    </message>
    <message>
        <source>{away}; {deputy} stands in</source>
        <translation>{away}; замещает {deputy}</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Сотрудники</translation>
    </message>
    <message>
        <source>{name} works here now.</source>
        <translation>{name} теперь здесь работает.</translation>
    </message>
    <message>
        <source>Saved: {name}.</source>
        <translation>Сохранено: {name}.</translation>
    </message>
    <message>
        <source>{name} opens the file with the new password from now on.</source>
        <translation>{name} теперь открывает файл новым паролем.</translation>
    </message>
    <message>
        <source>{name} works here no more.</source>
        <translation>{name} здесь больше не работает.</translation>
    </message>
    <message>
        <source>The file gets a new key at the next unlocking.</source>
        <translation>При следующем входе у файла будет новый ключ.</translation>
    </message>
    <message>
        <source>The absence is noted.</source>
        <translation>Отсутствие отмечено.</translation>
    </message>
    <message>
        <source>The absence is ended.</source>
        <translation>Отсутствие завершено.</translation>
    </message>
    <message>
        <source>{name} works here again.</source>
        <translation>{name} снова здесь работает.</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>&amp;Period</source>
        <translation>Пер&amp;иод</translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation>О&amp;т</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;До</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Note an absence…</source>
        <translation>Отметить отсутствие…</translation>
    </message>
    <message>
        <source>Hand-over list…</source>
        <translation>Список передаваемых дел…</translation>
    </message>
    <message>
        <source>Sheet of the week…</source>
        <translation>Лист недели…</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Отключить…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Вернуть к работе…</translation>
    </message>
    <message>
        <source>See with their eyes</source>
        <translation>Глазами сотрудника</translation>
    </message>
    <message>
        <source>See what this person sees; nothing can be changed meanwhile</source>
        <translation>Увидеть то, что видит этот человек; менять при этом ничего нельзя</translation>
    </message>
    <message>
        <source>Give a password…</source>
        <translation>Дать пароль…</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>Новый пароль…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>none: cannot open the file</source>
        <translation>нет: файл не откроет</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Открытые дела</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>{name} sees and does their work</source>
        <translation>{name} видит и ведёт его дела</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>Names, roles and passwords: {who}.</source>
        <translation>Имена, роли и пароли: {who}.</translation>
    </message>
    <message>
        <source>Your own password is changed in the menu File. Another administrator can let you go.</source>
        <translation>Свой пароль меняют в меню «Файл». Отключить вас может только другой администратор.</translation>
    </message>
    <message>
        <source>Is back</source>
        <translation>Уже на месте</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>What happened meanwhile</source>
        <translation>Что произошло за это время</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
    <message>
        <source>All data about {name}</source>
        <translation>Все данные: {name}</translation>
    </message>
    <message>
        <source>Save as JSON…</source>
        <translation>Сохранить как JSON…</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Somebody new</source>
        <translation>Новый сотрудник</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Изменить данные сотрудника</translation>
    </message>
    <message>
        <source>The role says what somebody may do; everybody works on their own cases.</source>
        <translation>Роль говорит, что человеку можно; каждый ведёт свои дела.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>As it stands beside the cases and in the log.</source>
        <translation>Так стоит рядом с делами и в журнале.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Short; typed at each unlocking.</source>
        <translation>Коротко: набирается при каждом входе.</translation>
    </message>
    <message>
        <source>Sign-in name</source>
        <translation>Имя для входа</translation>
    </message>
</context>
<context>
    <name>PilesView</name>
    <message>
        <source>Numbers of the board</source>
        <translation>Числа доски</translation>
    </message>
    <message>
        <source>Became overdue, by week</source>
        <translation>Стало просрочено, по неделям</translation>
    </message>
    <message>
        <source>Nothing is at hand</source>
        <translation>В работе ничего нет</translation>
    </message>
    <message>
        <source>As soon as a paper is under way, it is counted here.</source>
        <translation>Как только бумага в работе, она считается здесь.</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Became overdue</source>
        <translation>Стало просрочено</translation>
    </message>
    <message>
        <source>Overdue for</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Бумаги</translation>
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
        <translation>Регион</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Вид бумаги</translation>
    </message>
    <message>
        <source>Open matters</source>
        <translation>Открытые дела</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Скоро срок</translation>
    </message>
    <message>
        <source>Longest overdue</source>
        <translation>Дольше всего</translation>
    </message>
    <message>
        <source>Wrote nothing for</source>
        <translation>Не пишет</translation>
    </message>
    <message>
        <source>more than {days} days</source>
        <translation>более {days} дней</translation>
    </message>
    <message>
        <source>{first}–{last} days</source>
        <translation>{first}–{last} дней</translation>
    </message>
</context>
<context>
    <name>PostBookDialog</name>
    <message>
        <source>Both books</source>
        <translation>Входящие и исходящие</translation>
    </message>
    <message>
        <source>Post book</source>
        <translation>Журнал писем</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Журнал</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;По</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Write down…</source>
        <translation>Записать…</translation>
    </message>
    <message>
        <source>How it travelled…</source>
        <translation>Как отправлено…</translation>
    </message>
    <message>
        <source>Strike out…</source>
        <translation>Зачеркнуть…</translation>
    </message>
    <message>
        <source>Print the book…</source>
        <translation>Напечатать журнал…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Lines of the post book</source>
        <translation>Записи журнала писем</translation>
    </message>
    <message>
        <source>No line yet</source>
        <translation>Записей пока нет</translation>
    </message>
    <message>
        <source>What comes in or goes out is written down here under a number of its own.</source>
        <translation>Всё, что приходит и уходит, записывается здесь под своим номером.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>From or to whom</source>
        <translation>От кого / кому</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Какая бумага</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Postmark</source>
        <translation>Штемпель</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Записал(а)</translation>
    </message>
    <message>
        <source>Struck out: {reason}. {subject}</source>
        <translation>Зачёркнуто: {reason}. {subject}</translation>
    </message>
</context>
<context>
    <name>PostingDialog</name>
    <message>
        <source>New line of the post book</source>
        <translation>Новая запись журнала писем</translation>
    </message>
    <message>
        <source>How it travelled</source>
        <translation>Как отправлено</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>Day it came or went</source>
        <translation>Когда пришло или отправлено</translation>
    </message>
    <message>
        <source>From or to whom</source>
        <translation>От кого / кому</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Какая бумага</translation>
    </message>
    <message>
        <source>Our number of the case</source>
        <translation>Наш номер дела</translation>
    </message>
    <message>
        <source>Empty for a paper of no case.</source>
        <translation>Пусто, если бумага не относится к делу.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Трек-номер</translation>
    </message>
    <message>
        <source>Day on the postmark</source>
        <translation>Дата на штемпеле</translation>
    </message>
    <message>
        <source>It proves the day of posting.</source>
        <translation>Она доказывает день сдачи на почту.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <source>Appeal</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>Будет</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Из-за дня</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Days that change</source>
        <translation>Меняющиеся дни</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Подсчёт</translation>
    </message>
    <message>
        <source>Open dates that move</source>
        <translation>Открытые сроки, которые сдвинутся</translation>
    </message>
    <message>
        <source>No open date moves</source>
        <translation>Ни один открытый срок не сдвинется</translation>
    </message>
    <message>
        <source>What is counted later is counted so.</source>
        <translation>Дальнейшие сроки считаются так.</translation>
    </message>
    <message>
        <source>Counting every open date in both calendars…</source>
        <translation>Каждый открытый срок считается по обоим календарям…</translation>
    </message>
    <message>
        <source>Days that change: {days}. Open dates that move: {dates}. Nothing is kept before you accept.</source>
        <translation>Меняется дней: {days}. Сдвинется открытых сроков: {dates}. До принятия ничего не сохраняется.</translation>
    </message>
    <message>
        <source>And {number} more.</source>
        <translation>И ещё {number}.</translation>
    </message>
    <message>
        <source>No day differs from the calendar.</source>
        <translation>Ни один день не отличается от календаря.</translation>
    </message>
    <message>
        <source>Not taken from the file:</source>
        <translation>Не взято из файла:</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>as its weekday says</source>
        <translation>по дню недели</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>нет срока</translation>
    </message>
    <message>
        <source>{day} and {number} more</source>
        <translation>{day} и ещё {number}</translation>
    </message>
</context>
<context>
    <name>PrintedForms</name>
    <message>
        <source>As it is printed</source>
        <translation>Как это печатается</translation>
    </message>
    <message>
        <source>Write a form otherwise where it is wrong: every later letter prints it so.</source>
        <translation>Исправьте форму, если она неверна: так будет во всех следующих письмах.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>The print server is being asked…</source>
        <translation>Опрашивается сервер печати…</translation>
    </message>
    <message>
        <source>Sent to the printer. Pages: {count}.</source>
        <translation>Отправлено на принтер. Страниц: {count}.</translation>
    </message>
    <message>
        <source>The printer could not be reached. Save the paper as PDF instead.</source>
        <translation>Принтер недоступен. Сохраните документ как PDF.</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>Propose to erase: {name}</source>
        <translation>Предложить уничтожить: {name}</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>You propose; another coordinator or administrator must carry it out: “File – Erasure…”.</source>
        <translation>Вы предлагаете, а выполнить должен другой координатор или администратор: «Файл – Уничтожение данных…».</translation>
    </message>
    <message>
        <source>Nobody else here may carry it out now: add a second coordinator or administrator first.</source>
        <translation>Сейчас выполнить это больше некому: сначала добавьте второго координатора или администратора.</translation>
    </message>
    <message>
        <source>Nothing is erased yet. When it is carried out, the card, talks, papers, letters and files go for good; dates, kinds and topics stay for the statistics.</source>
        <translation>Пока ничего не уничтожается. Когда это выполнят, карточка, консультации, бумаги, письма и файлы исчезнут навсегда; для статистики останутся даты, виды и темы.</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>It stays in the log.</source>
        <translation>Останется в журнале.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>In your words; it is erased together with the data.</source>
        <translation>Своими словами; уничтожается вместе с данными.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Accept</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Отклонить…</translation>
    </message>
    <message>
        <source>{who} proposes, confirmed on {date}:</source>
        <translation>{who} предлагает, подтверждено {date}:</translation>
    </message>
    <message>
        <source>Read in: {source}</source>
        <translation>Источник: {source}</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Propose a correction</source>
        <translation>Предложить исправление</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>Where it was read</source>
        <translation>Где прочитано</translation>
    </message>
    <message>
        <source>The document, the site, or who said it.</source>
        <translation>Документ, сайт или кто сказал.</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Подтверждено</translation>
    </message>
</context>
<context>
    <name>ProtectDialog</name>
    <message>
        <source>Protect the file with a password</source>
        <translation>Защитить файл паролем</translation>
    </message>
    <message>
        <source>From now on only who knows a password opens this file, and nobody can read it without. You get a recovery code to print. The old readable file is overwritten; a disk without moving parts may keep traces of it.</source>
        <translation>Теперь этот файл откроет только тот, кто знает пароль; без него никто ничего не прочтёт. Вы получите код восстановления, который надо напечатать. Прежний открытый файл будет перезаписан; на SSD-диске его следы могут остаться.</translation>
    </message>
    <message>
        <source>Protect the file</source>
        <translation>Защитить файл</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>ProtocolDialog</name>
    <message>
        <source>Signed and saved: {path}</source>
        <translation>Подписано и сохранено: {path}</translation>
    </message>
    <message>
        <source>Protocol of the review</source>
        <translation>Протокол разбора</translation>
    </message>
    <message>
        <source>Sign with a key…</source>
        <translation>Подписать ключом…</translation>
    </message>
</context>
<context>
    <name>ProtocolKeyDialog</name>
    <message>
        <source>The protocol is being signed</source>
        <translation>Протокол подписывается</translation>
    </message>
    <message>
        <source>Sign the protocol with a key</source>
        <translation>Подписать протокол ключом</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
</context>
<context>
    <name>QuestionForm</name>
    <message>
        <source>Read the rule</source>
        <translation>Прочитать правило</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Its number, article or any word of it</source>
        <translation>Номер, статья или любое слово</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>От чего считается</translation>
    </message>
    <message>
        <source>Hour it came</source>
        <translation>Час поступления</translation>
    </message>
    <message>
        <source>The body closes at</source>
        <translation>Конец работы органа</translation>
    </message>
    <message>
        <source>The body says</source>
        <translation>Дата, указанная органом</translation>
    </message>
    <message>
        <source>The date of the portal, a letter or an SMS</source>
        <translation>Дата на портале, в письме или SMS</translation>
    </message>
</context>
<context>
    <name>QueuePanel</name>
    <message>
        <source>topic</source>
        <translation>тема</translation>
    </message>
    <message>
        <source>Name or nothing (F7)</source>
        <translation>Имя или ничего (F7)</translation>
    </message>
    <message>
        <source>Name of who came, may be empty</source>
        <translation>Имя пришедшего, можно оставить пустым</translation>
    </message>
    <message>
        <source>Topic of who came</source>
        <translation>Тема пришедшего</translation>
    </message>
    <message>
        <source>Into the queue</source>
        <translation>В очередь</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Позвать следующего</translation>
    </message>
    <message>
        <source>Whose turn it is (F8)</source>
        <translation>Того, чья очередь (F8)</translation>
    </message>
    <message>
        <source>Back into the queue</source>
        <translation>Вернуть в очередь</translation>
    </message>
    <message>
        <source>Last in turn again</source>
        <translation>Снова в конец очереди</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ушёл</translation>
    </message>
    <message>
        <source>Went away unheard</source>
        <translation>Ушёл без приёма</translation>
    </message>
    <message>
        <source>Who waits</source>
        <translation>Кто ждёт</translation>
    </message>
    <message>
        <source>Nobody waits</source>
        <translation>Никто не ждёт</translation>
    </message>
    <message>
        <source>Write a name or nothing above and press Enter: F7.</source>
        <translation>Напишите выше имя или ничего и нажмите Enter: F7.</translation>
    </message>
    <message>
        <source>Talks of the day</source>
        <translation>Консультации дня</translation>
    </message>
    <message>
        <source>No talk yet</source>
        <translation>Консультаций пока нет</translation>
    </message>
    <message>
        <source>Each talk saved on the right stands here.</source>
        <translation>Здесь стоит каждая консультация, сохранённая справа.</translation>
    </message>
    <message>
        <source>Names leave the queue once somebody was advised, and all at the end of the day.</source>
        <translation>Имя уходит из очереди после приёма, а в конце дня уходят все.</translation>
    </message>
    <message>
        <source>Save the talk typed on the right first, or undo it.</source>
        <translation>Сначала сохраните набранную справа консультацию или отмените набранное.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимно</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Min.</source>
        <translation>Мин.</translation>
    </message>
    <message>
        <source>at the desk</source>
        <translation>у стола</translation>
    </message>
    <message>
        <source>Queue · {count}</source>
        <translation>Очередь · {count}</translation>
    </message>
    <message>
        <source>Talks · {count}</source>
        <translation>Консультации · {count}</translation>
    </message>
</context>
<context>
    <name>ReceptionDialog</name>
    <message>
        <source>Reception at a body</source>
        <translation>Приём в органе</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Кто идёт</translation>
    </message>
    <message>
        <source>With which case</source>
        <translation>С каким делом</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Можно оставить пустым.</translation>
    </message>
    <message>
        <source>Number, title or client</source>
        <translation>Номер, название или клиент</translation>
    </message>
    <message>
        <source>Call it off</source>
        <translation>Отменить приём</translation>
    </message>
    <message>
        <source>The head receives on {date}: take this day</source>
        <translation>Руководитель принимает {date}: взять этот день</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>This is not the last group: read it from the sheet you printed, saved or wrote.</source>
        <translation>Это не последняя группа: прочтите её с листа, который вы напечатали, сохранили или переписали.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>The sheet is in a safe place</source>
        <translation>Лист в надёжном месте</translation>
    </message>
    <message>
        <source>Last group of the code</source>
        <translation>Последняя группа кода</translation>
    </message>
    <message>
        <source>Print or save the sheet, or copy the code by hand, and type its last group: it is shown only now.</source>
        <translation>Напечатайте или сохраните лист либо перепишите код от руки и введите его последнюю группу: код показывается только сейчас.</translation>
    </message>
</context>
<context>
    <name>RefusalDialog</name>
    <message>
        <source>Do not erase: {name}</source>
        <translation>Не уничтожать: {name}</translation>
    </message>
    <message>
        <source>Do not erase</source>
        <translation>Не уничтожать</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Почему нет</translation>
    </message>
    <message>
        <source>Whoever proposed it reads this.</source>
        <translation>Это прочтёт тот, кто предложил.</translation>
    </message>
    <message>
        <source>Answer a refusal</source>
        <translation>Ответ на отказ</translation>
    </message>
    <message>
        <source>What the body said</source>
        <translation>Что сказал орган</translation>
    </message>
    <message>
        <source>Tick what fits. Each sentence is put into the text of the complaint, where you can change it.</source>
        <translation>Отметьте, что подходит. Каждая фраза попадёт в текст жалобы, там её можно изменить.</translation>
    </message>
    <message>
        <source>The day of the refusal is not written down: the law is that of today.</source>
        <translation>День отказа не записан: взят закон, действующий сегодня.</translation>
    </message>
    <message>
        <source>The law is that of the day of the refusal, {date}.</source>
        <translation>Взят закон, действовавший в день отказа: {date}.</translation>
    </message>
    <message>
        <source>Put into the text</source>
        <translation>Вставить в текст</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>RefuseDialog</name>
    <message>
        <source>Refuse a correction</source>
        <translation>Отклонить исправление</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>RegisterColumns</name>
    <message>
        <source>Appeals</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Consultations</source>
        <translation>Консультации</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимно</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Орган</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Рег. номер</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Волонтер</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Next contact</source>
        <translation>Следующая связь</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минут</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыто</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>IIN</source>
        <translation>ИИН</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>Открытых дел</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Go to line</source>
        <translation>Перейти к строке</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ищем…</translation>
    </message>
    <message>
        <source>Lines: {number}</source>
        <translation>Строк: {number}</translation>
    </message>
    <message>
        <source>The first {number} lines</source>
        <translation>Первые {number} строк</translation>
    </message>
    <message>
        <source>chosen: {number}</source>
        <translation>выбрано: {number}</translation>
    </message>
    <message>
        <source>copied: {number}</source>
        <translation>скопировано: {number}</translation>
    </message>
    <message>
        <source>copied: the first {number}</source>
        <translation>скопированы первые {number}</translation>
    </message>
</context>
<context>
    <name>RegisterPage</name>
    <message>
        <source>Register</source>
        <translation>Реестр</translation>
    </message>
    <message>
        <source>Letters…</source>
        <translation>Письма…</translation>
    </message>
    <message>
        <source>Print the letters of the appeals chosen in the list (Shift and Ctrl choose)</source>
        <translation>Напечатать письма по обращениям, выбранным в списке (выбор – Shift и Ctrl)</translation>
    </message>
    <message>
        <source>By status</source>
        <translation>По статусу</translation>
    </message>
    <message>
        <source>Put the appeals under the headings of their status</source>
        <translation>Собрать обращения под заголовками их статуса</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Choose the columns; drag their titles to order them</source>
        <translation>Выбрать столбцы; порядок меняют, перетаскивая их названия</translation>
    </message>
    <message>
        <source>Did you mean:</source>
        <translation>Возможно, вы имели в виду:</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message>
        <source>Whatever is written down in this office stands here.</source>
        <translation>Здесь стоит всё, что записано в этом кабинете.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Записать консультацию</translation>
    </message>
    <message>
        <source>This list cannot be asked about: {names}.</source>
        <translation>Этот список нельзя спросить о таком: {names}.</translation>
    </message>
    <message>
        <source>Try fewer words, a part of a word, or leave a condition out.</source>
        <translation>Попробуйте меньше слов, часть слова или уберите одно из условий.</translation>
    </message>
    <message>
        <source>{list}: {number}</source>
        <translation>{list}: {number}</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message>
        <source>Working days before a last day on which the office reminds: {days}; then on the day itself, and once when it has passed. The days are changed in the menu Office, Office details.</source>
        <translation>За сколько рабочих дней до последнего дня офис напоминает: {days}; затем в сам день и один раз, когда он прошёл. Дни меняют в меню «Офис», «Сведения об офисе».</translation>
    </message>
    <message>
        <source>Nothing was reminded of yet</source>
        <translation>Пока ни о чём не напоминали</translation>
    </message>
    <message>
        <source>Also say it beside the clock of the computer, in numbers, without any name</source>
        <translation>Говорить и рядом с часами компьютера: только числа, без имён</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>Case and paper</source>
        <translation>Дело и бумага</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>the last day has passed</source>
        <translation>последний день прошёл</translation>
    </message>
    <message>
        <source>the last day itself</source>
        <translation>сам последний день</translation>
    </message>
    <message>
        <source>{days} before</source>
        <translation>за {days}</translation>
    </message>
    <message>
        <source>was due on {date}, nobody looked then</source>
        <translation>полагалось {date}, тогда никто не смотрел</translation>
    </message>
</context>
<context>
    <name>ReminderNotice</name>
    <message>
        <source>When and why…</source>
        <translation>Когда и почему…</translation>
    </message>
</context>
<context>
    <name>RemoveFileDialog</name>
    <message>
        <source>Say why: the reason stays in the log.</source>
        <translation>Укажите причину: она останется в журнале.</translation>
    </message>
    <message>
        <source>Take out: {name}</source>
        <translation>Убрать: {name}</translation>
    </message>
    <message>
        <source>Take the file out</source>
        <translation>Убрать файл</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The file is gone for good; its name and this reason stay.</source>
        <translation>Файл исчезнет навсегда; останутся его название и эта причина.</translation>
    </message>
</context>
<context>
    <name>RemovePartyDialog</name>
    <message>
        <source>Take out of the case: {name}</source>
        <translation>Убрать из дела: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The decisions about them go too; the log keeps them.</source>
        <translation>Решения о нём тоже уйдут; в журнале они останутся.</translation>
    </message>
</context>
<context>
    <name>ReportFiles</name>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Сохранено: {path}</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>The report on paper</source>
        <translation>Отчёт на бумаге</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Отчёты</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Числа</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Чего нет</translation>
    </message>
    <message>
        <source>For a donor</source>
        <translation>Для донора</translation>
    </message>
</context>
<context>
    <name>ReviewButton</name>
    <message>
        <source>Review…</source>
        <translation>Разбор…</translation>
    </message>
    <message>
        <source>Walk through what is overdue, one matter after another: the lines chosen, or all</source>
        <translation>Пройти просроченное дело за делом: выбранные строки или все</translation>
    </message>
    <message>
        <source>Go on: {decided} of {count}</source>
        <translation>Продолжить: {decided} из {count}</translation>
    </message>
    <message>
        <source>Go on with the review that was left</source>
        <translation>Продолжить начатый разбор</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Review of overdue matters</source>
        <translation>Разбор просроченных</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The matter before: arrow left</source>
        <translation>Предыдущее дело: стрелка влево</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>The next matter, undecided for now: arrow right</source>
        <translation>Следующее дело, пока без решения: стрелка вправо</translation>
    </message>
    <message>
        <source>Overview and protocol</source>
        <translation>Обзор и протокол</translation>
    </message>
    <message>
        <source>Leave, go on later</source>
        <translation>Выйти, продолжить позже</translation>
    </message>
    <message>
        <source>What is known of the matter</source>
        <translation>Что известно о деле</translation>
    </message>
</context>
<context>
    <name>ReviewFacts</name>
    <message>
        <source>not registered</source>
        <translation>не зарегистрировано</translation>
    </message>
    <message>
        <source>Client: of the case {number}</source>
        <translation>Заявитель: по делу {number}</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Worked on by: {name}</source>
        <translation>Ведёт: {name}</translation>
    </message>
    <message>
        <source>Decided before</source>
        <translation>Решали раньше</translation>
    </message>
    <message>
        <source>What happened last</source>
        <translation>Что было последним</translation>
    </message>
    <message>
        <source>Lawful next steps</source>
        <translation>Законные следующие шаги</translation>
    </message>
</context>
<context>
    <name>RouteView</name>
    <message>
        <source>Days to come are counted as if everybody used the whole of their term; they are not promised.</source>
        <translation>Будущие дни посчитаны так, будто каждый использует весь свой срок; это не обещание.</translation>
    </message>
    <message>
        <source>Print on one page…</source>
        <translation>Напечатать на одной странице…</translation>
    </message>
    <message>
        <source>The whole way on one page</source>
        <translation>Весь путь на одной странице</translation>
    </message>
    <message>
        <source>{paper}: filed {day}</source>
        <translation>{paper}: подано {day}</translation>
    </message>
    <message>
        <source>{paper}: to be filed by {day}</source>
        <translation>{paper}: подать до {day}</translation>
    </message>
    <message>
        <source>{term}: no day can be counted yet ({article})</source>
        <translation>{term}: день пока посчитать нельзя ({article})</translation>
    </message>
    <message>
        <source>{term}: ≈ {day}, provisional ({article})</source>
        <translation>{term}: ≈ {day}, предварительно ({article})</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <source>Count with this rule</source>
        <translation>Считать по этому правилу</translation>
    </message>
    <message>
        <source>Official text</source>
        <translation>Официальный текст</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>От чего считается</translation>
    </message>
    <message>
        <source>When the term is missed</source>
        <translation>Если срок пропущен</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Ещё не выяснено</translation>
    </message>
    <message>
        <source>Choose a rule</source>
        <translation>Выберите правило</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Number, article, word</source>
        <translation>Номер, статья, слово</translation>
    </message>
    <message>
        <source>Find a rule by its number, article or any word</source>
        <translation>Найти правило по номеру, статье или любому слову</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>No rule fits</source>
        <translation>Подходящего правила нет</translation>
    </message>
    <message>
        <source>Try fewer words; they may be Kazakh, Russian or English.</source>
        <translation>Попробуйте меньше слов; можно по-казахски, по-русски или по-английски.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина срока</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>Shown: {count}</source>
        <translation>Показано: {count}</translation>
    </message>
</context>
<context>
    <name>RuleTrust</name>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Old edition</source>
        <translation>Старая редакция</translation>
    </message>
    <message>
        <source>Second hand</source>
        <translation>Косвенно</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Не прочитано</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Вычислено</translation>
    </message>
</context>
<context>
    <name>SafetyDialog</name>
    <message>
        <source>The backup is being made and read through…</source>
        <translation>Резервная копия делается и прочитывается…</translation>
    </message>
    <message>
        <source>Made and read through: {path}</source>
        <translation>Сделано и прочитано: {path}</translation>
    </message>
    <message>
        <source>From then on the printed code opens nothing any more. You get a new sheet at once.</source>
        <translation>После этого напечатанный код больше ничего не откроет. Новый лист вы получите сразу.</translation>
    </message>
    <message>
        <source>Make a new code</source>
        <translation>Сделать новый код</translation>
    </message>
    <message>
        <source>The new code holds. Destroy the old sheet: it opens nothing any more.</source>
        <translation>Действует новый код. Уничтожьте старый лист: он больше ничего не открывает.</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>One copy a day, so many days</source>
        <translation>По копии в день, дней</translation>
    </message>
    <message>
        <source>One a week, so many weeks</source>
        <translation>По одной в неделю, недель</translation>
    </message>
    <message>
        <source>One a month, so many months</source>
        <translation>По одной в месяц, месяцев</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>сама не делается</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Блокировка</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Password and recovery code</source>
        <translation>Пароль и код восстановления</translation>
    </message>
    <message>
        <source>Lock when nobody is here for</source>
        <translation>Закрывать, если никого нет</translation>
    </message>
    <message>
        <source>What is typed is kept.</source>
        <translation>Набранное сохраняется.</translation>
    </message>
    <message>
        <source>A copy by itself every</source>
        <translation>Копия сама каждые</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>Сменить пароль…</translation>
    </message>
    <message>
        <source>New recovery code…</source>
        <translation>Новый код восстановления…</translation>
    </message>
    <message>
        <source>Opening is slow on purpose: whoever steals the file waits as long for every password they try. The longer the password, the longer it holds.</source>
        <translation>Файл нарочно открывается не сразу: кто его украдёт, будет столько же ждать с каждым паролем, который пробует. Чем длиннее пароль, тем дольше он держится.</translation>
    </message>
    <message>
        <source>A new code makes the printed one worthless: for a sheet that was lost or seen.</source>
        <translation>Новый код делает напечатанный бесполезным: если лист потерян или его видели.</translation>
    </message>
    <message>
        <source>A new recovery code is made by an administrator.</source>
        <translation>Новый код восстановления делает администратор.</translation>
    </message>
    <message>
        <source> day</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Looking for copies…</source>
        <translation>Ищем копии…</translation>
    </message>
    <message>
        <source>No backup was made yet.</source>
        <translation>Резервной копии ещё не было.</translation>
    </message>
    <message>
        <source>Last made and read through: {day}, {path}</source>
        <translation>Последняя сделана и прочитана: {day}, {path}</translation>
    </message>
    <message>
        <source>That is more than a week ago.</source>
        <translation>Это больше недели назад.</translation>
    </message>
    <message>
        <source>The folder is on the same disk as the data: if the disk fails, both are lost.</source>
        <translation>Папка на том же диске, что и данные: если диск откажет, пропадёт и то и другое.</translation>
    </message>
</context>
<context>
    <name>SavingDialog</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>Набранное ещё не сохранено.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
</context>
<context>
    <name>ScanBar</name>
    <message>
        <source>All, one after another</source>
        <translation>Все по очереди</translation>
    </message>
    <message>
        <source>New scans: {count}</source>
        <translation>Новые сканы: {count}</translation>
    </message>
    <message>
        <source>Take in…</source>
        <translation>Принять…</translation>
    </message>
    <message>
        <source>Taken in. Originals that still lie in the scan folder: {count}.</source>
        <translation>Принято. В папке сканера ещё лежат исходные файлы: {count}.</translation>
    </message>
    <message>
        <source>Move them to «Arasha» there</source>
        <translation>Переместить там в «Arasha»</translation>
    </message>
    <message>
        <source>Scan folder</source>
        <translation>Папка сканера</translation>
    </message>
</context>
<context>
    <name>SearchChooser</name>
    <message>
        <source>Nothing fits: try a shorter part of the name.</source>
        <translation>Ничего не подошло: попробуйте более короткую часть названия.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet: choose a line of the list.</source>
        <translation>Пока ничего не выбрано: выберите строку из списка.</translation>
    </message>
</context>
<context>
    <name>SensitiveDialog</name>
    <message>
        <source>No longer sensitive</source>
        <translation>Снять отметку о конфиденциальности</translation>
    </message>
    <message>
        <source>Everybody who works here will see the case again.</source>
        <translation>Дело снова увидят все, кто здесь работает.</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Снять отметку</translation>
    </message>
    <message>
        <source>Mark as sensitive</source>
        <translation>Отметить как особо конфиденциальное</translation>
    </message>
    <message>
        <source>Only who works on it, their deputy, those given access, coordinators and administrators will see it. Every reading stands in the log.</source>
        <translation>Дело увидят только тот, кто ведёт, его заместитель, получившие доступ, координаторы и администраторы. Каждый просмотр остаётся в журнале.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>One sentence. It stays in the log until the data of the person is erased.</source>
        <translation>Одной фразой. Она остаётся в журнале, пока данные человека не уничтожат.</translation>
    </message>
</context>
<context>
    <name>SentPanel</name>
    <message>
        <source>Sent before</source>
        <translation>Отправлено раньше</translation>
    </message>
    <message>
        <source>The paper as it was sent…</source>
        <translation>Бумага, как она ушла…</translation>
    </message>
    <message>
        <source>What is different today</source>
        <translation>Что сегодня иначе</translation>
    </message>
    <message>
        <source>Reports kept as sent</source>
        <translation>Отчёты, сохранённые как отправленные</translation>
    </message>
    <message>
        <source>Nothing changed since it was sent.</source>
        <translation>С отправки ничего не изменилось.</translation>
    </message>
    <message>
        <source>{said}; and {number} more</source>
        <translation>{said}; и ещё {number}</translation>
    </message>
    <message>
        <source>Different today: {said}.</source>
        <translation>Сегодня иначе: {said}.</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Сохранён</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Форма</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
</context>
<context>
    <name>SentQuestion</name>
    <message>
        <source>This letter has already gone out</source>
        <translation>Это письмо уже отправлялось</translation>
    </message>
    <message>
        <source>Take the one that was issued</source>
        <translation>Взять уже выданное</translation>
    </message>
    <message>
        <source>Issue it all the same</source>
        <translation>Всё равно выдать</translation>
    </message>
    <message>
        <source>Issue it once more</source>
        <translation>Выдать ещё раз</translation>
    </message>
    <message>
        <source>Issued on {date} at {time} by {who}; nothing in it has changed since.</source>
        <translation>Выдано {date} в {time}, выдал(а): {who}; с тех пор в нём ничего не изменилось.</translation>
    </message>
    <message>
        <source>Written down as sent on {date}.</source>
        <translation>Записано как отправленное {date}.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The backup is being made and read through…</source>
        <translation>Резервная копия создаётся и проверяется…</translation>
    </message>
    <message>
        <source>The file is being encrypted. Please wait…</source>
        <translation>Файл шифруется. Подождите…</translation>
    </message>
    <message>
        <source>A USB stick is here: {place}. Back up to it?</source>
        <translation>Вставлена флешка: {place}. Сделать на неё резервную копию?</translation>
    </message>
    <message>
        <source>Back up to the stick</source>
        <translation>Сделать копию на флешку</translation>
    </message>
    <message>
        <source>The key is being made</source>
        <translation>Ключ создаётся</translation>
    </message>
    <message>
        <source>Backup made and read through: {path}. Keep a copy on a USB stick in another place.</source>
        <translation>Резервная копия создана и проверена: {path}. Держите ещё одну на флешке в другом месте.</translation>
    </message>
    <message>
        <source>The password is changed.</source>
        <translation>Пароль изменён.</translation>
    </message>
    <message>
        <source>Where to put the backup</source>
        <translation>Куда положить резервную копию</translation>
    </message>
</context>
<context>
    <name>SetDialog</name>
    <message>
        <source>Tick what is to be added.</source>
        <translation>Отметьте, что добавить.</translation>
    </message>
    <message>
        <source>A set of tasks</source>
        <translation>Набор задач</translation>
    </message>
    <message>
        <source>Add what is ticked</source>
        <translation>Добавить отмеченное</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Tasks and their days</source>
        <translation>Задачи и их дни</translation>
    </message>
    <message>
        <source>Counted in working days, from today or back from the date that is awaited.</source>
        <translation>Посчитано в рабочих днях: от сегодня или назад от ожидаемой даты.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>What goes into this field, with the article</source>
        <translation>Что писать в это поле, со статьёй</translation>
    </message>
    <message>
        <source>Next field</source>
        <translation>Следующее поле</translation>
    </message>
    <message>
        <source>Field before</source>
        <translation>Предыдущее поле</translation>
    </message>
    <message>
        <source>Open the line of a list</source>
        <translation>Открыть строку списка</translation>
    </message>
    <message>
        <source>Calendar of a date field, list of a choice</source>
        <translation>Календарь поля даты, список выбора</translation>
    </message>
    <message>
        <source>Save what is being written</source>
        <translation>Сохранить то, что пишете</translation>
    </message>
    <message>
        <source>Close a dialog without saving</source>
        <translation>Закрыть окно без сохранения</translation>
    </message>
    <message>
        <source>Paper larger, smaller, as wide as the view</source>
        <translation>Бумага крупнее, мельче, по ширине</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Lists and questions</source>
        <translation>Списки и запросы</translation>
    </message>
    <message>
        <source>Keep this question</source>
        <translation>Сохранить этот запрос</translation>
    </message>
    <message>
        <source>It will stand here with its count; F2 gives it another name</source>
        <translation>Он встанет здесь со своим числом; F2 меняет имя</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>Appeals to watch</source>
        <translation>Обращения на контроле</translation>
    </message>
    <message>
        <source>Kept questions</source>
        <translation>Сохранённые запросы</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>SignDialog</name>
    <message>
        <source>The letter is being signed</source>
        <translation>Письмо подписывается</translation>
    </message>
    <message>
        <source>Sign the letter with a key</source>
        <translation>Подписать письмо ключом</translation>
    </message>
</context>
<context>
    <name>SignatoriesDialog</name>
    <message>
        <source>Signatories</source>
        <translation>Подписанты</translation>
    </message>
    <message>
        <source>Write one signatory a line, the name first.</source>
        <translation>Пишите по одному подписанту на строку, сначала имя.</translation>
    </message>
    <message>
        <source>Signatories from a list</source>
        <translation>Подписанты из списка</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>One a line: name; IIN; address; phone. Who stands in the case already is not added again.</source>
        <translation>По одному на строку: имя; ИИН; адрес; телефон. Кто уже есть в деле, повторно не добавляется.</translation>
    </message>
    <message>
        <source>Who signs with the client</source>
        <translation>Кто подписывает вместе с клиентом</translation>
    </message>
    <message>
        <source>Read: {count}. {names}</source>
        <translation>Прочитано: {count}. {names}</translation>
    </message>
</context>
<context>
    <name>SimilarClients</name>
    <message>
        <source>Already in the file. The same person?</source>
        <translation>Уже есть в картотеке. Это тот же человек?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open the card: {name}</source>
        <translation>Открыть карточку: {name}</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Это тот же человек</translation>
    </message>
    <message>
        <source>The same person: {name}</source>
        <translation>Тот же человек: {name}</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ИИН {iin}</translation>
    </message>
    <message>
        <source>the same IIN or BIN</source>
        <translation>тот же ИИН или БИН</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>тот же телефон</translation>
    </message>
    <message>
        <source>a similar name</source>
        <translation>похожее имя</translation>
    </message>
</context>
<context>
    <name>SnippetsDialog</name>
    <message>
        <source>Saved. Type {word} in any field.</source>
        <translation>Сохранено. Введите {word} в любом поле.</translation>
    </message>
    <message>
        <source>Own phrases</source>
        <translation>Готовые фразы</translation>
    </message>
    <message>
        <source>Type {mark}word and a blank in any field of a talk, a letter or a note; or choose: Ctrl+J.</source>
        <translation>Введите {mark}слово и пробел в любом поле разговора, письма или заметки либо выберите: Ctrl+J.</translation>
    </message>
    <message>
        <source>Short word</source>
        <translation>Короткое слово</translation>
    </message>
    <message>
        <source>In Kazakh</source>
        <translation>На казахском</translation>
    </message>
    <message>
        <source>In Russian</source>
        <translation>На русском</translation>
    </message>
    <message>
        <source>For the whole office</source>
        <translation>Для всего офиса</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Новая фраза</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>No phrase yet</source>
        <translation>Фраз пока нет</translation>
    </message>
    <message>
        <source>What is written again and again, under a short word.</source>
        <translation>То, что пишется снова и снова, – под коротким словом.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Слово</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>Фраза</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чья</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>моя</translation>
    </message>
    <message>
        <source>the office&apos;s</source>
        <translation>офиса</translation>
    </message>
</context>
<context>
    <name>SnoozeDialog</name>
    <message>
        <source>Put off: {task}</source>
        <translation>Перенести: {task}</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>To which day</source>
        <translation>На какой день</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>The reason stays with the task and in the log.</source>
        <translation>Причина остаётся при задаче и в журнале.</translation>
    </message>
</context>
<context>
    <name>StartDialog</name>
    <message>
        <source>Arasha – first start</source>
        <translation>Араша – первый запуск</translation>
    </message>
    <message>
        <source>Welcome to Arasha</source>
        <translation>Добро пожаловать в «Арашу»</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>С чего начнём?</translation>
    </message>
    <message>
        <source>My office</source>
        <translation>Мой офис</translation>
    </message>
    <message>
        <source>Try with the demo data</source>
        <translation>Попробовать на учебных данных</translation>
    </message>
    <message>
        <source>An empty file on this computer, for real people and matters.</source>
        <translation>Пустой файл на этом компьютере: для настоящих людей и дел.</translation>
    </message>
    <message>
        <source>Invented people with matters about land, housing, payments, schools and more, in a file of its own. Look at every page and print papers; nothing can go wrong.</source>
        <translation>Выдуманные люди с делами о земле, жилье, выплатах, школе и другом, в отдельном файле. Смотрите все страницы и печатайте бумаги: ничего не испортится.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Open the demo data</source>
        <translation>Открыть учебные данные</translation>
    </message>
    <message>
        <source>Back to the language</source>
        <translation>Назад к языку</translation>
    </message>
    <message>
        <source>Restore from a backup…</source>
        <translation>Восстановить из резервной копии…</translation>
    </message>
    <message>
        <source>Who may open the file?</source>
        <translation>Кто может открыть файл?</translation>
    </message>
    <message>
        <source>Everything is kept encrypted on this computer: nobody reads it without a password. You will get a recovery code to print.</source>
        <translation>Всё хранится на этом компьютере в зашифрованном виде: без пароля никто ничего не прочтёт. Вы получите код восстановления, который надо напечатать.</translation>
    </message>
    <message>
        <source>Protect and begin</source>
        <translation>Защитить и начать</translation>
    </message>
    <message>
        <source>Back to the office</source>
        <translation>Назад к офису</translation>
    </message>
    <message>
        <source>Backups of Arasha (*.arasha-backup)</source>
        <translation>Резервные копии Араши (*.arasha-backup)</translation>
    </message>
</context>
<context>
    <name>StepLine</name>
    <message>
        <source>Nothing is to be done now.</source>
        <translation>Сейчас делать ничего не нужно.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Also lawful now</source>
        <translation>Ещё можно сейчас</translation>
    </message>
</context>
<context>
    <name>StrikeDialog</name>
    <message>
        <source>Strike the line out</source>
        <translation>Зачеркнуть запись</translation>
    </message>
    <message>
        <source>Strike out</source>
        <translation>Зачеркнуть</translation>
    </message>
    <message>
        <source>The line stays to be read with this reason, and its number is not given again.</source>
        <translation>Запись останется видна с этой причиной, её номер больше не выдаётся.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Matters of the review</source>
        <translation>Дела разбора</translation>
    </message>
    <message>
        <source>No matter is left to show</source>
        <translation>Показывать нечего</translation>
    </message>
    <message>
        <source>Protocol…</source>
        <translation>Протокол…</translation>
    </message>
    <message>
        <source>End the review and make the protocol</source>
        <translation>Завершить разбор и сделать протокол</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Paper and body</source>
        <translation>Бумага и орган</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Срок был</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
</context>
<context>
    <name>TalkLetterDialog</name>
    <message>
        <source>Open the client card</source>
        <translation>Открыть карточку клиента</translation>
    </message>
</context>
<context>
    <name>TalkWordsForm</name>
    <message>
        <source>What was advised</source>
        <translation>Что посоветовали</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Суть вопроса</translation>
    </message>
    <message>
        <source>A line each; they are numbered on the paper.</source>
        <translation>Каждое с новой строки; на бумаге они нумеруются.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>О чём просят</translation>
    </message>
    <message>
        <source>The next day</source>
        <translation>Следующий день</translation>
    </message>
    <message>
        <source>Printed largest of all.</source>
        <translation>Печатается крупнее всего.</translation>
    </message>
    <message>
        <source>What then</source>
        <translation>Что в этот день</translation>
    </message>
    <message>
        <source>To whom: name of the helper or the body</source>
        <translation>К кому: название помощника или органа</translation>
    </message>
    <message>
        <source>Its address</source>
        <translation>Его адрес</translation>
    </message>
    <message>
        <source>Only what the consent holds can be ticked; the name goes with it.</source>
        <translation>Отметить можно только то, что есть в согласии; имя передаётся вместе с ним.</translation>
    </message>
    <message>
        <source>Nothing can be ticked without a consent to hand data on.</source>
        <translation>Без согласия на передачу данных отметить ничего нельзя.</translation>
    </message>
    <message>
        <source>Data handed on</source>
        <translation>Передаваемые данные</translation>
    </message>
</context>
<context>
    <name>TaskDeeds</name>
    <message>
        <source>New task…</source>
        <translation>Новая задача…</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>Выполнено…</translation>
    </message>
    <message>
        <source>Put off…</source>
        <translation>Перенести…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Drop…</source>
        <translation>Снять…</translation>
    </message>
</context>
<context>
    <name>TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Change the task</source>
        <translation>Изменить задачу</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что нужно сделать</translation>
    </message>
    <message>
        <source>The day moves by «Put off…», with a reason.</source>
        <translation>День меняется через «Перенести…», с причиной.</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>К какому дню</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>A question: it is closed with an answer</source>
        <translation>Вопрос: закрывается ответом</translation>
    </message>
    <message>
        <source>Comes again every</source>
        <translation>Повторяется каждые</translation>
    </message>
    <message>
        <source>0: once.</source>
        <translation>0: один раз.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Empty: without end.</source>
        <translation>Пусто: без конца.</translation>
    </message>
    <message>
        <source>Whoever works on the case</source>
        <translation>Тому, кто ведёт дело</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Мне</translation>
    </message>
</context>
<context>
    <name>TasksDialog</name>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Показать</translation>
    </message>
    <message>
        <source>Which tasks</source>
        <translation>Какие задачи</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>A new task: what is to be done, by which day, by whom.</source>
        <translation>Новая задача: что, к какому дню, кому.</translation>
    </message>
</context>
<context>
    <name>TasksPanel</name>
    <message>
        <source>A set of tasks…</source>
        <translation>Набор задач…</translation>
    </message>
    <message>
        <source>Tasks of the case</source>
        <translation>Задачи по делу</translation>
    </message>
    <message>
        <source>No task yet</source>
        <translation>Задач пока нет</translation>
    </message>
    <message>
        <source>What is to be done by a day of yours: a call, a check, a question.</source>
        <translation>То, что нужно к вашему дню: звонок, проверка, вопрос.</translation>
    </message>
</context>
<context>
    <name>TermPanel</name>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>не решено</translation>
    </message>
    <message>
        <source>Years after the last talk or closed case</source>
        <translation>Лет после последней консультации или закрытого дела</translation>
    </message>
    <message>
        <source>Who is older than this is listed for erasure; nothing is erased by itself.</source>
        <translation>Чей срок прошёл, попадает в список; само ничего не уничтожается.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Nothing was put in: these are {count} characters, and the field holds {most} at most. Keep so long a text as a file of the case.</source>
        <translation>Ничего не вставлено: здесь {count} знаков, а поле вмещает не больше {most}. Такой длинный текст сохраните файлом дела.</translation>
    </message>
</context>
<context>
    <name>TimeField</name>
    <message>
        <source>There is no such time: {typed}. Write hours and minutes, for example 18:30.</source>
        <translation>Такого времени нет: {typed}. Напишите часы и минуты, например 18:30.</translation>
    </message>
    <message>
        <source>hh:mm</source>
        <translation>чч:мм</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Today: {date}</source>
        <translation>Сегодня: {date}</translation>
    </message>
    <message>
        <source>What waits today</source>
        <translation>Что ждёт сегодня</translation>
    </message>
    <message>
        <source>Nothing waits today</source>
        <translation>На сегодня ничего нет</translation>
    </message>
    <message>
        <source>Write down the first talk: Ctrl+N.</source>
        <translation>Запишите первую консультацию: Ctrl+N.</translation>
    </message>
    <message>
        <source>Write down a talk</source>
        <translation>Записать консультацию</translation>
    </message>
    <message>
        <source>Confirm the calendar of {year}: until then its dates are provisional.</source>
        <translation>Подтвердите календарь {year} года: до этого его сроки предварительные.</translation>
    </message>
    <message>
        <source>The calendar has no days of {year} yet: take them from a file.</source>
        <translation>В календаре ещё нет дней {year} года: возьмите их из файла.</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Открыть календарь</translation>
    </message>
    <message>
        <source>Call back today</source>
        <translation>Связаться сегодня</translation>
    </message>
    <message>
        <source>Papers that run out</source>
        <translation>Документы, срок которых кончается</translation>
    </message>
    <message>
        <source>Next visits</source>
        <translation>Ближайшие выезды</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Мои задачи</translation>
    </message>
    <message>
        <source>Asked of me, not due yet</source>
        <translation>Меня попросили, срок ещё не настал</translation>
    </message>
    <message>
        <source>Cases without a next step</source>
        <translation>Дела без следующего шага</translation>
    </message>
    <message>
        <source>Continue where you stopped</source>
        <translation>Продолжить с того же места</translation>
    </message>
    <message>
        <source>Begun earlier</source>
        <translation>Начато раньше</translation>
    </message>
    <message>
        <source>Overdue, waits by decision</source>
        <translation>Просрочено, ждёт по решению</translation>
    </message>
    <message>
        <source>{left}, date not confirmed</source>
        <translation>{left}, дата не подтверждена</translation>
    </message>
    <message>
        <source>waits until {date}</source>
        <translation>ждёт до {date}</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>анонимно</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Дело {number}</translation>
    </message>
    <message>
        <source>asked by {name}</source>
        <translation>спрашивает {name}</translation>
    </message>
    <message>
        <source>nothing is planned</source>
        <translation>ничего не запланировано</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>{days} late</source>
        <translation>просрочено на {days}</translation>
    </message>
    <message>
        <source>{days} left</source>
        <translation>осталось: {days}</translation>
    </message>
</context>
<context>
    <name>TopicField</name>
    <message>
        <source>Choose which topics stand first (F4)</source>
        <translation>Выбрать, какие темы стоят первыми (F4)</translation>
    </message>
    <message>
        <source>Other topics</source>
        <translation>Другие темы</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Темы</translation>
    </message>
    <message>
        <source>My topics</source>
        <translation>Мои темы</translation>
    </message>
</context>
<context>
    <name>Trust</name>
    <message>
        <source>Checked by us</source>
        <translation>Проверено нами</translation>
    </message>
    <message>
        <source>Read in a source</source>
        <translation>Из источника</translation>
    </message>
    <message>
        <source>Name only</source>
        <translation>Только название</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Не подтверждено</translation>
    </message>
</context>
<context>
    <name>UnlockDialog</name>
    <message>
        <source>Arasha – locked</source>
        <translation>Араша – закрыто</translation>
    </message>
    <message>
        <source>Set a new password</source>
        <translation>Задайте новый пароль</translation>
    </message>
    <message>
        <source>The file is locked</source>
        <translation>Файл закрыт</translation>
    </message>
    <message>
        <source>{file} opens with your name and password.</source>
        <translation>{file} открывается по вашему имени и паролю.</translation>
    </message>
    <message>
        <source>The code stands on the sheet printed when the file was made, in eight groups.</source>
        <translation>Код – на листе, напечатанном при создании файла, в восьми группах.</translation>
    </message>
    <message>
        <source>The code opened the file. Choose how you sign in from now on.</source>
        <translation>Код открыл файл. Выберите, как будете входить дальше.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Remember the name on this computer</source>
        <translation>&amp;Запомнить имя на этом компьютере</translation>
    </message>
    <message>
        <source>Recovery &amp;code</source>
        <translation>&amp;Код восстановления</translation>
    </message>
    <message>
        <source>Spaces and small letters do not matter.</source>
        <translation>Пробелы и строчные буквы не важны.</translation>
    </message>
    <message>
        <source>Save and open</source>
        <translation>Сохранить и открыть</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Back to the password</source>
        <translation>Назад к паролю</translation>
    </message>
    <message>
        <source>Password forgotten?</source>
        <translation>Пароль забыт?</translation>
    </message>
    <message>
        <source>The key is being made</source>
        <translation>Ключ создаётся</translation>
    </message>
    <message>
        <source>Type your name.</source>
        <translation>Введите имя.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Введите пароль.</translation>
    </message>
    <message>
        <source>Keyboard: {language}</source>
        <translation>Клавиатура: {language}</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Enter shows a version in the editor; saved, it stands again. None is ever lost.</source>
        <translation>Enter показывает версию в поле текста; сохранённая, она снова действует. Ни одна версия не теряется.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>No versions</source>
        <translation>Версий нет</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>Shipped wording</source>
        <translation>Образец программы</translation>
    </message>
    <message>
        <source>Back to the shipped wording: {reason}</source>
        <translation>Возврат к образцу программы: {reason}</translation>
    </message>
</context>
<context>
    <name>VersionsGrid</name>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>The rule says</source>
        <translation>Суть нормы</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длина срока</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Extension</source>
        <translation>Продление</translation>
    </message>
    <message>
        <source>Other readings</source>
        <translation>Другие прочтения</translation>
    </message>
    <message>
        <source>Read in</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>Что сомнительно</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>{known}; this version itself was not read</source>
        <translation>{known}; сама эта редакция не прочитана</translation>
    </message>
</context>
<context>
    <name>VersionsPanel</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Dates, letters</source>
        <translation>Сроки, письма</translation>
    </message>
    <message>
        <source>Calendars used so far</source>
        <translation>Прежние календари</translation>
    </message>
    <message>
        <source>A date and a letter keep the calendar they were made with; each can be had back.</source>
        <translation>Срок и письмо хранят календарь, по которому сделаны; каждый можно восстановить.</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Календари</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Пока нет</translation>
    </message>
    <message>
        <source>The first date keeps its calendar here.</source>
        <translation>Первый срок оставит здесь свой календарь.</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>By date</source>
        <translation>По срокам</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>View of the board</source>
        <translation>Вид доски</translation>
    </message>
    <message>
        <source>Sheet of the week…</source>
        <translation>Лист недели…</translation>
    </message>
    <message>
        <source>What one volunteer has before them this week, or everybody, on paper</source>
        <translation>Что предстоит на этой неделе одному волонтеру или всем – на бумаге</translation>
    </message>
    <message>
        <source>By volunteer</source>
        <translation>По волонтерам</translation>
    </message>
    <message>
        <source>By body</source>
        <translation>По органам</translation>
    </message>
    <message>
        <source>By region</source>
        <translation>По регионам</translation>
    </message>
    <message>
        <source>By kind of paper</source>
        <translation>По видам бумаг</translation>
    </message>
    <message>
        <source>By how long overdue</source>
        <translation>По давности просрочки</translation>
    </message>
</context>
<context>
    <name>VisitDesk</name>
    <message>
        <source>All visits</source>
        <translation>Все выезды</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Sheet of the day…</source>
        <translation>Лист дня…</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Plan a visit</source>
        <translation>Запланировать выезд</translation>
    </message>
    <message>
        <source>The visit</source>
        <translation>Выезд</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>The village, and where in it people come.</source>
        <translation>Село и где в нём принимают.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Empty for one day.</source>
        <translation>Пусто, если один день.</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Кто едет</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>не указан</translation>
    </message>
</context>
<context>
    <name>VisitEntry</name>
    <message>
        <source>&amp;Save, next</source>
        <translation>&amp;Сохранить, дальше</translation>
    </message>
    <message>
        <source>Save the talk and call the next (Ctrl+Enter, Enter in the minutes)</source>
        <translation>Сохранить и позвать следующего (Ctrl+Enter, в минутах Enter)</translation>
    </message>
    <message>
        <source>by clock</source>
        <translation>по часам</translation>
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
        <translation>Выезды</translation>
    </message>
    <message>
        <source>Plan a visit…</source>
        <translation>Запланировать выезд…</translation>
    </message>
    <message>
        <source>No visit yet</source>
        <translation>Выездов пока нет</translation>
    </message>
    <message>
        <source>Plan where the office goes; on its day the queue and the talks stand here.</source>
        <translation>Запланируйте, куда едет офис: в тот день здесь стоят очередь и консультации.</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Кто едет</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Консультаций</translation>
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
        <translation>Лист дня</translation>
    </message>
    <message>
        <source>&amp;Names</source>
        <translation>&amp;Имена</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>without names</source>
        <translation>без имён</translation>
    </message>
    <message>
        <source>of those who gave their consent</source>
        <translation>только давших согласие</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visits</source>
        <translation>Выезды</translation>
    </message>
</context>
<context>
    <name>WalkHeader</name>
    <message>
        <source>{place} of {count}; decided: {decided}</source>
        <translation>{place} из {count}; решено: {decided}</translation>
    </message>
    <message>
        <source>How far the review is</source>
        <translation>Сколько разобрано</translation>
    </message>
    <message>
        <source>Case {number}</source>
        <translation>Дело {number}</translation>
    </message>
    <message>
        <source>Was due {date}, {days} late</source>
        <translation>Срок был {date}, опоздание {days}</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message>
        <source>The week on a sheet</source>
        <translation>Неделя на листе</translation>
    </message>
    <message>
        <source>Sheet of the week</source>
        <translation>Лист недели</translation>
    </message>
    <message>
        <source>&amp;Whose week</source>
        <translation>Чья &amp;неделя</translation>
    </message>
    <message>
        <source>Whose week</source>
        <translation>Чья неделя</translation>
    </message>
    <message>
        <source>Everybody, one after another</source>
        <translation>Все подряд</translation>
    </message>
</context>
<context>
    <name>WhereFound</name>
    <message>
        <source>Found in: {place}</source>
        <translation>Найдено: {place}</translation>
    </message>
</context>
<context>
    <name>WhoChoice</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Mine, and whom I stand in for</source>
        <translation>Мои и тех, кого я замещаю</translation>
    </message>
    <message>
        <source>Whose dates</source>
        <translation>Чьи сроки</translation>
    </message>
</context>
<context>
    <name>WhoField</name>
    <message>
        <source>Say who came: choose a person, begin a new card, or tick «anonymous».</source>
        <translation>Укажите, кто обратился: выберите человека, начните новую карточку или отметьте «анонимно».</translation>
    </message>
    <message>
        <source>Name, IIN or phone</source>
        <translation>Имя, ИИН или телефон</translation>
    </message>
    <message>
        <source>&amp;New client</source>
        <translation>&amp;Новая карточка</translation>
    </message>
    <message>
        <source>Begin a card here; the name typed is taken over</source>
        <translation>Начать карточку здесь; набранное имя перенесётся</translation>
    </message>
    <message>
        <source>Anon&amp;ymous</source>
        <translation>&amp;Анонимно</translation>
    </message>
    <message>
        <source>O&amp;pen card</source>
        <translation>О&amp;ткрыть карточку</translation>
    </message>
    <message>
        <source>All fields of the client card</source>
        <translation>Все поля карточки</translation>
    </message>
    <message>
        <source>Ask for consent…</source>
        <translation>Спросить согласие…</translation>
    </message>
    <message>
        <source>No consent to keep this person&apos;s data stands today</source>
        <translation>Сегодня нет согласия хранить данные этого человека</translation>
    </message>
    <message>
        <source>IIN {iin}</source>
        <translation>ИИН {iin}</translation>
    </message>
    <message>
        <source>Safe contact: {note}</source>
        <translation>Безопасная связь: {note}</translation>
    </message>
</context>
<context>
    <name>WithdrawalDialog</name>
    <message>
        <source>Withdrawal of the consent</source>
        <translation>Отзыв согласия</translation>
    </message>
    <message>
        <source>The consent was withdrawn</source>
        <translation>Согласие отозвано</translation>
    </message>
    <message>
        <source>Day of the withdrawal</source>
        <translation>День отзыва</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>A letter, a message, in words at the desk.</source>
        <translation>Письмом, сообщением, на словах в офисе.</translation>
    </message>
</context>
<context>
    <name>WordingDialog</name>
    <message>
        <source>Saved: letters are printed so from now on. Letters already issued stay as they are.</source>
        <translation>Сохранено: теперь письма печатаются так. Уже выпущенные письма остаются как были.</translation>
    </message>
    <message>
        <source>Print the shipped wording again? Yours stays among the versions.</source>
        <translation>Снова печатать по образцу программы? Ваш образец останется среди версий.</translation>
    </message>
    <message>
        <source>Back to the shipped one</source>
        <translation>Вернуть образец программы</translation>
    </message>
    <message>
        <source>The shipped wording is printed again.</source>
        <translation>Снова печатается образец программы.</translation>
    </message>
    <message>
        <source>An earlier text stands in the editor: save it to print it again.</source>
        <translation>В поле стоит прежний текст: сохраните его, чтобы печатать снова.</translation>
    </message>
    <message>
        <source>Wording of letters</source>
        <translation>Образцы писем</translation>
    </message>
    <message>
        <source>You typed this before; it is not saved yet.</source>
        <translation>Вы набрали это раньше, это ещё не сохранено.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Выбросить</translation>
    </message>
    <message>
        <source>The program ships another text since this was written. Yours is printed; compare both.</source>
        <translation>С тех пор образец программы изменился. Печатается ваш; сравните оба.</translation>
    </message>
    <message>
        <source>Show the shipped one</source>
        <translation>Показать образец программы</translation>
    </message>
</context>
<context>
    <name>WordingView</name>
    <message>
        <source>The office&apos;s own wording is printed: {who}, {date}. {reason}</source>
        <translation>Печатается образец офиса: {who}, {date}. {reason}</translation>
    </message>
    <message>
        <source>The shipped wording is printed.</source>
        <translation>Печатается образец программы.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>No letters</source>
        <translation>Писем нет</translation>
    </message>
    <message>
        <source>Fields that may stand in it</source>
        <translation>Поля, которые можно вставить</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Why it is changed</source>
        <translation>Почему меняется</translation>
    </message>
    <message>
        <source>Stands among the versions and in the log.</source>
        <translation>Стоит среди версий и в журнале.</translation>
    </message>
    <message>
        <source>As it prints</source>
        <translation>Как печатается</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Pages of the letter, from invented data</source>
        <translation>Страницы письма на вымышленных данных</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Back to the shipped one…</source>
        <translation>Вернуть образец программы…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>сравнить</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>наш</translation>
    </message>
</context>
<context>
    <name>WorkBar</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Сколько готово</translation>
    </message>
</context>
<context>
    <name>YearPanel</name>
    <message>
        <source>Confirm {year}</source>
        <translation>Подтвердить {year} год</translation>
    </message>
    <message>
        <source>Compare every day of the year with the official table of working time. From then on dates counted on these days are no longer provisional.</source>
        <translation>Сверьте каждый день года с официальным балансом рабочего времени. После этого сроки, посчитанные по этим дням, больше не предварительные.</translation>
    </message>
    <message>
        <source>Take back the confirmation of {year}</source>
        <translation>Отозвать подтверждение {year} года</translation>
    </message>
    <message>
        <source>Dates counted on days of this year will be provisional again.</source>
        <translation>Сроки, посчитанные по дням этого года, снова станут предварительными.</translation>
    </message>
    <message>
        <source>The act or the page it was compared with; kept with your name and the day.</source>
        <translation>Акт или страница, с которыми сверили; хранится с вашим именем и днём.</translation>
    </message>
    <message>
        <source>By what</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Показать, что изменится</translation>
    </message>
</context>
<context>
    <name>YearView</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Насколько точно</translation>
    </message>
    <message>
        <source>The year before</source>
        <translation>Предыдущий год</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>Следующий год</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>List of days</source>
        <translation>Список дней</translation>
    </message>
    <message>
        <source>Months of the year</source>
        <translation>Месяцы года</translation>
    </message>
    <message>
        <source>Special days of the year</source>
        <translation>Особые дни года</translation>
    </message>
    <message>
        <source>No special day</source>
        <translation>Особых дней нет</translation>
    </message>
    <message>
        <source>Take the days of the year from a file.</source>
        <translation>Возьмите дни года из файла.</translation>
    </message>
    <message>
        <source>Calendar {year}</source>
        <translation>Календарь {year} года</translation>
    </message>
    <message>
        <source>year confirmed</source>
        <translation>год подтверждён</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>не подтверждено</translation>
    </message>
    <message>
        <source>{days}, calendar {version}</source>
        <translation>{days}, календарь {version}</translation>
    </message>
    <message>
        <source>An ordinary day</source>
        <translation>Обычный день</translation>
    </message>
    <message>
        <source>Our office is closed: {why}</source>
        <translation>Наш офис закрыт: {why}</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
</context>
<context>
    <name>beside</name>
    <message>
        <source>Our own dates, not law:</source>
        <translation>Наши внутренние даты, не закон:</translation>
    </message>
    <message>
        <source>Counted back from {last} with the office&apos;s margin of {days}; days it is closed are left out.</source>
        <translation>Отсчитано назад от {last} с запасом офиса: {days}; дни, когда он закрыт, не в счёт.</translation>
    </message>
    <message>
        <source>The term up to {last} is shorter than the office&apos;s margin of {days}: send as soon as it is open.</source>
        <translation>Срок до {last} короче запаса офиса ({days}): отправьте в первый же день, когда он открыт.</translation>
    </message>
    <message>
        <source>Not settled yet:</source>
        <translation>Ещё не выяснено:</translation>
    </message>
</context>
<context>
    <name>bodies</name>
    <message>
        <source>Checked on {date} by {who}</source>
        <translation>Проверено {date}: {who}</translation>
    </message>
    <message>
        <source>A complaint is filed with it and decided by: {name}</source>
        <translation>Жалоба подаётся сюда, рассматривает: {name}</translation>
    </message>
    <message>
        <source>A court: no complaint to a higher body. The next instance is: {name}</source>
        <translation>Суд: жалобы в вышестоящий орган нет. Следующая инстанция: {name}</translation>
    </message>
    <message>
        <source>A self-governing chamber: its acts are challenged in court, not by a complaint to a higher body.</source>
        <translation>Саморегулируемая палата: её акты оспаривают в суде, а не жалобой в вышестоящий орган.</translation>
    </message>
    <message>
        <source>No higher body: where a complaint would stand, the way goes straight to court (Article 91(6)).</source>
        <translation>Вышестоящего органа нет: вместо жалобы путь сразу в суд (статья 91(6)).</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>Our own reminder, not law: {date}</source>
        <translation>Наше напоминание, не закон: {date}</translation>
    </message>
    <message>
        <source>The date to mind, by the safer reading: {date}</source>
        <translation>Дата по более осторожному толкованию: {date}</translation>
    </message>
    <message>
        <source>Day by day:</source>
        <translation>День за днём:</translation>
    </message>
</context>
<context>
    <name>mark_words</name>
    <message>
        <source>Review: {decision}</source>
        <translation>Разбор: {decision}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>до {date}</translation>
    </message>
    <message>
        <source>the body says {date}</source>
        <translation>орган называет {date}</translation>
    </message>
    <message>
        <source>lacks: {parts}</source>
        <translation>нет: {parts}</translation>
    </message>
    <message>
        <source>evidence: {text}</source>
        <translation>доказательство: {text}</translation>
    </message>
    <message>
        <source>says where to complain</source>
        <translation>сказано, куда жаловаться</translation>
    </message>
    <message>
        <source>does not say where to complain</source>
        <translation>не сказано, куда жаловаться</translation>
    </message>
    <message>
        <source>pages: {count}</source>
        <translation>страниц: {count}</translation>
    </message>
    <message>
        <source>provisional: the calendar is not yet confirmed</source>
        <translation>предварительно: календарь ещё не утверждён</translation>
    </message>
</context>
<context>
    <name>paper_files</name>
    <message>
        <source>Save the letter</source>
        <translation>Сохранить письмо</translation>
    </message>
    <message>
        <source>E-mail drafts (*.eml)</source>
        <translation>Черновики писем (*.eml)</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Таблицы XLSX (*.xlsx)</translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation>Файлы календаря (*.ics)</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Файлы JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>parties</name>
    <message>
        <source>in this very case</source>
        <translation>в этом же деле</translation>
    </message>
    <message>
        <source>There is a match in a case you may not see. Ask the coordinator: only they can decide.</source>
        <translation>Есть совпадение в деле, которое вам не видно. Спросите координатора: решить может только он.</translation>
    </message>
    <message>
        <source>decision needed</source>
        <translation>нужно решение</translation>
    </message>
    <message>
        <source>known elsewhere, same side</source>
        <translation>есть и в других делах, на той же стороне</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>совпадений нет</translation>
    </message>
</context>
<context>
    <name>reminders</name>
    <message>
        <source>passed: {number}</source>
        <translation>прошло: {number}</translation>
    </message>
    <message>
        <source>due today: {number}</source>
        <translation>сегодня: {number}</translation>
    </message>
    <message>
        <source>coming: {number}</source>
        <translation>скоро: {number}</translation>
    </message>
    <message>
        <source>Dates reminded of: {counts}</source>
        <translation>Напоминания о сроках: {counts}</translation>
    </message>
    <message>
        <source>came while nobody looked: {number}</source>
        <translation>пришло, пока никто не смотрел: {number}</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>The encrypted file is being made…</source>
        <translation>Создаётся зашифрованный файл…</translation>
    </message>
</context>
<context>
    <name>steps</name>
    <message>
        <source>Write down: {event}</source>
        <translation>Записать: {event}</translation>
    </message>
    <message>
        <source>Choose the next paper</source>
        <translation>Выбрать следующий документ</translation>
    </message>
    <message>
        <source>Begin: {paper}</source>
        <translation>Начать: {paper}</translation>
    </message>
    <message>
        <source>Make the letter</source>
        <translation>Подготовить письмо</translation>
    </message>
    <message>
        <source>Write the complaint</source>
        <translation>Написать жалобу</translation>
    </message>
    <message>
        <source>Open the complaint</source>
        <translation>Открыть жалобу</translation>
    </message>
    <message>
        <source>Begin it again</source>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>{step}. Last day: {date}</source>
        <translation>{step}. Последний день: {date}</translation>
    </message>
</context>
<context>
    <name>tasks</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>From whom</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Question: {what}</source>
        <translation>Вопрос: {what}</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>снята</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнена</translation>
    </message>
    <message>
        <source>put off from {day}: {reason}</source>
        <translation>перенесена с {day}: {reason}</translation>
    </message>
    <message>
        <source>comes again: {number}, {step}</source>
        <translation>повторяется: {number}, {step}</translation>
    </message>
</context>
<context>
    <name>warning_list</name>
    <message>
        <source>{ban}, up to and including {date}</source>
        <translation>{ban}, по {date} включительно</translation>
    </message>
</context>
</TS>
