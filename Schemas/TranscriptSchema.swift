// Made by Schemas/build from transcript.rnc.
// swift-format-ignore-file

extension BundledSchema {
  /// The encoding that Verbatim writes.
  public static let transcript = BundledSchema(
    name: "transcript", file: "transcript.rng", text: transcriptText)
}

private let transcriptText = #"""
<?xml version="1.0" encoding="UTF-8"?>
<!--
  The TEI that Verbatim writes: a strict customisation of TEI P5 for transcripts of speech.
  
  Every document that is valid here is valid against tei_all and against Parla-CLARIN. What the
  encoding closes is closed here: the types, the events, the forms of dates and of pointers.
  Text stands in seg, head, note, fw and desc only.
  
  This file is the source. transcript.rng and TranscriptSchema.swift are made from it by
  Schemas/build.
-->
<grammar ns="http://www.tei-c.org/ns/1.0" xmlns:a="http://relaxng.org/ns/compatibility/annotations/1.0" xmlns="http://relaxng.org/ns/structure/1.0" datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes">
  <start>
    <ref name="TEI"/>
  </start>
  <define name="TEI">
    <element name="TEI">
      <a:documentation>the TEI document of one transcript: its header, then its text</a:documentation>
      <ref name="id"/>
      <ref name="language"/>
      <ref name="teiHeader"/>
      <ref name="text"/>
    </element>
  </define>
  <!-- Attributes that many elements share - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -->
  <define name="id">
    <attribute name="xml:id">
      <a:documentation>an identifier that is unique in the document</a:documentation>
      <data type="ID"/>
    </attribute>
  </define>
  <define name="language">
    <attribute name="xml:lang">
      <a:documentation>the language of the content, as a BCP 47 tag</a:documentation>
      <data type="language"/>
    </attribute>
  </define>
  <define name="cert">
    <attribute name="cert">
      <a:documentation>how sure it is that this is what the source means</a:documentation>
      <choice>
        <value>high</value>
        <value>medium</value>
        <value>low</value>
      </choice>
    </attribute>
  </define>
  <define name="date.when">
    <attribute name="when">
      <a:documentation>the date in its normal form</a:documentation>
      <choice>
        <data type="date">
          <param name="pattern">[0-9]{4}-[0-9]{2}-[0-9]{2}</param>
        </data>
        <data type="gYearMonth">
          <param name="pattern">[0-9]{4}-[0-9]{2}</param>
        </data>
        <data type="gYear">
          <param name="pattern">[0-9]{4}</param>
        </data>
      </choice>
    </attribute>
  </define>
  <define name="time.when">
    <attribute name="when">
      <a:documentation>the time of day in its normal form</a:documentation>
      <data type="time">
        <param name="pattern">[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+\-](0[0-9]|1[0-2]):[0-5][0-9]|\+13:(00|45)|\+14:00)?</param>
      </data>
    </attribute>
  </define>
  <define name="pointer">
    <data type="anyURI">
      <param name="pattern">#[^\s#]+</param>
    </data>
  </define>
  <!-- The header - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -->
  <define name="teiHeader">
    <element name="teiHeader">
      <a:documentation>what is known of the transcript: its source, its encoding, its speakers</a:documentation>
      <ref name="fileDesc"/>
      <ref name="encodingDesc"/>
      <ref name="profileDesc"/>
      <optional>
        <ref name="xenoData"/>
      </optional>
    </element>
  </define>
  <define name="fileDesc">
    <element name="fileDesc">
      <a:documentation>the bibliographic description of the file</a:documentation>
      <ref name="titleStmt"/>
      <ref name="extent"/>
      <ref name="publicationStmt"/>
      <ref name="sourceDesc"/>
    </element>
  </define>
  <define name="titleStmt">
    <element name="titleStmt">
      <a:documentation>the title of the transcript, and who is responsible for its content</a:documentation>
      <ref name="title.main"/>
      <zeroOrMore>
        <ref name="title.sub"/>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="author"/>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="meeting"/>
      </zeroOrMore>
    </element>
  </define>
  <define name="title.main">
    <element name="title">
      <a:documentation>a title</a:documentation>
      <attribute name="type">
        <a:documentation>the main title</a:documentation>
        <value>main</value>
      </attribute>
      <optional>
        <ref name="language"/>
      </optional>
      <optional>
        <ref name="cert"/>
      </optional>
      <text/>
    </element>
  </define>
  <define name="title.sub">
    <element name="title">
      <a:documentation>a title</a:documentation>
      <attribute name="type">
        <a:documentation>a subtitle</a:documentation>
        <value>sub</value>
      </attribute>
      <optional>
        <ref name="language"/>
      </optional>
      <optional>
        <ref name="cert"/>
      </optional>
      <text/>
    </element>
  </define>
  <define name="author">
    <element name="author">
      <a:documentation>the author of the source</a:documentation>
      <text/>
    </element>
  </define>
  <define name="meeting">
    <element name="meeting">
      <a:documentation>the meeting or session that is transcribed</a:documentation>
      <text/>
    </element>
  </define>
  <define name="extent">
    <element name="extent">
      <a:documentation>the size of the text: its turns and its words</a:documentation>
      <ref name="measure.turns"/>
      <ref name="measure.words"/>
    </element>
  </define>
  <define name="measure.turns">
    <element name="measure">
      <a:documentation>a count, in figures and in words</a:documentation>
      <attribute name="unit">
        <a:documentation>what is counted</a:documentation>
        <value>turns</value>
      </attribute>
      <ref name="quantity"/>
      <text/>
    </element>
  </define>
  <define name="measure.words">
    <element name="measure">
      <a:documentation>a count, in figures and in words</a:documentation>
      <attribute name="unit">
        <a:documentation>what is counted</a:documentation>
        <value>words</value>
      </attribute>
      <ref name="quantity"/>
      <text/>
    </element>
  </define>
  <define name="quantity">
    <attribute name="quantity">
      <a:documentation>how many</a:documentation>
      <data type="nonNegativeInteger">
        <param name="pattern">[0-9]{1,18}</param>
      </data>
    </attribute>
  </define>
  <define name="publicationStmt">
    <element name="publicationStmt">
      <a:documentation>who makes the file available, and on what terms</a:documentation>
      <ref name="publisher"/>
      <zeroOrMore>
        <ref name="idno"/>
      </zeroOrMore>
      <ref name="availability"/>
      <optional>
        <ref name="date"/>
      </optional>
    </element>
  </define>
  <define name="publisher">
    <element name="publisher">
      <a:documentation>who makes it available</a:documentation>
      <text/>
    </element>
  </define>
  <define name="idno">
    <element name="idno">
      <a:documentation>an identifier, such as a handle</a:documentation>
      <optional>
        <attribute name="type">
          <a:documentation>the kind of identifier</a:documentation>
          <data type="NCName"/>
        </attribute>
      </optional>
      <text/>
    </element>
  </define>
  <define name="availability">
    <element name="availability">
      <a:documentation>whether the text may be used, and how</a:documentation>
      <optional>
        <attribute name="status">
          <a:documentation>whether the text is freely available</a:documentation>
          <choice>
            <value>free</value>
            <value>restricted</value>
            <value>unknown</value>
          </choice>
        </attribute>
      </optional>
      <oneOrMore>
        <choice>
          <ref name="p"/>
          <ref name="licence"/>
        </choice>
      </oneOrMore>
    </element>
  </define>
  <define name="licence">
    <element name="licence">
      <a:documentation>a licence or other terms of use</a:documentation>
      <optional>
        <attribute name="target">
          <a:documentation>the address of the licence</a:documentation>
          <data type="anyURI">
            <param name="pattern">\S+</param>
          </data>
        </attribute>
      </optional>
      <text/>
    </element>
  </define>
  <define name="p">
    <element name="p">
      <a:documentation>a paragraph of prose</a:documentation>
      <text/>
    </element>
  </define>
  <define name="sourceDesc">
    <element name="sourceDesc">
      <a:documentation>what the transcript was made from</a:documentation>
      <ref name="bibl"/>
      <optional>
        <ref name="recordingStmt"/>
      </optional>
    </element>
  </define>
  <define name="bibl">
    <element name="bibl">
      <a:documentation>the source: its titles, its date, its file</a:documentation>
      <oneOrMore>
        <ref name="title.source"/>
      </oneOrMore>
      <zeroOrMore>
        <ref name="author"/>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="publisher"/>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="date"/>
      </zeroOrMore>
      <zeroOrMore>
        <ref name="idno"/>
      </zeroOrMore>
      <ref name="ref"/>
    </element>
  </define>
  <define name="title.source">
    <element name="title">
      <a:documentation>a title</a:documentation>
      <attribute name="level">
        <a:documentation>the title of the series (s) or of the single text (a)</a:documentation>
        <choice>
          <value>s</value>
          <value>a</value>
        </choice>
      </attribute>
      <optional>
        <attribute name="type">
          <a:documentation>the kind of title</a:documentation>
          <choice>
            <value>main</value>
            <value>sub</value>
          </choice>
        </attribute>
      </optional>
      <optional>
        <ref name="language"/>
      </optional>
      <optional>
        <ref name="cert"/>
      </optional>
      <text/>
    </element>
  </define>
  <define name="ref">
    <element name="ref">
      <a:documentation>a reference to the file of the source</a:documentation>
      <attribute name="target">
        <a:documentation>its path, relative to the root of the run</a:documentation>
        <data type="anyURI">
          <param name="pattern">\S+</param>
        </data>
      </attribute>
      <text/>
    </element>
  </define>
  <define name="recordingStmt">
    <element name="recordingStmt">
      <a:documentation>the recordings that are transcribed</a:documentation>
      <oneOrMore>
        <ref name="recording"/>
      </oneOrMore>
    </element>
  </define>
  <define name="recording">
    <element name="recording">
      <a:documentation>one recording</a:documentation>
      <optional>
        <attribute name="type">
          <a:documentation>whether it is sound alone or moving pictures</a:documentation>
          <choice>
            <value>audio</value>
            <value>video</value>
          </choice>
        </attribute>
      </optional>
      <choice>
        <oneOrMore>
          <ref name="media"/>
        </oneOrMore>
        <oneOrMore>
          <ref name="p"/>
        </oneOrMore>
      </choice>
    </element>
  </define>
  <define name="media">
    <element name="media">
      <a:documentation>a file of sound or of moving pictures</a:documentation>
      <attribute name="url">
        <a:documentation>its address</a:documentation>
        <data type="anyURI">
          <param name="pattern">\S+</param>
        </data>
      </attribute>
      <attribute name="mimeType">
        <a:documentation>its media type</a:documentation>
        <data type="token">
          <param name="pattern">[A-Za-z0-9.+\-]+/[A-Za-z0-9.+\-]+</param>
        </data>
      </attribute>
      <empty/>
    </element>
  </define>
  <define name="encodingDesc">
    <element name="encodingDesc">
      <a:documentation>how the source was encoded</a:documentation>
      <ref name="editorialDecl"/>
      <ref name="tagsDecl"/>
      <ref name="appInfo"/>
    </element>
  </define>
  <define name="editorialDecl">
    <element name="editorialDecl">
      <a:documentation>the editorial principles</a:documentation>
      <ref name="normalization"/>
      <ref name="segmentation"/>
    </element>
  </define>
  <define name="normalization">
    <element name="normalization">
      <a:documentation>how far the text was normalised</a:documentation>
      <oneOrMore>
        <ref name="p"/>
      </oneOrMore>
    </element>
  </define>
  <define name="segmentation">
    <element name="segmentation">
      <a:documentation>what the text was divided into</a:documentation>
      <oneOrMore>
        <ref name="p"/>
      </oneOrMore>
    </element>
  </define>
  <define name="tagsDecl">
    <element name="tagsDecl">
      <a:documentation>how often elements are used in the text</a:documentation>
      <optional>
        <attribute name="partial">
          <a:documentation>whether some elements of the text are left out of the list</a:documentation>
          <value>true</value>
        </attribute>
      </optional>
      <ref name="namespace"/>
    </element>
  </define>
  <define name="namespace">
    <element name="namespace">
      <a:documentation>the namespace of the elements that are counted</a:documentation>
      <attribute name="name">
        <a:documentation>the name of the namespace</a:documentation>
        <value>http://www.tei-c.org/ns/1.0</value>
      </attribute>
      <oneOrMore>
        <ref name="tagUsage"/>
      </oneOrMore>
    </element>
  </define>
  <define name="tagUsage">
    <element name="tagUsage">
      <a:documentation>how often an element is used in the text</a:documentation>
      <attribute name="gi">
        <a:documentation>the name of the element</a:documentation>
        <choice>
          <value>div</value>
          <value>head</value>
          <value>note</value>
          <value>fw</value>
          <value>u</value>
          <value>seg</value>
          <value>vocal</value>
          <value>kinesic</value>
          <value>incident</value>
          <value>gap</value>
          <value>desc</value>
          <value>pb</value>
          <value>lb</value>
          <value>anchor</value>
          <value>date</value>
          <value>time</value>
          <value>name</value>
        </choice>
      </attribute>
      <attribute name="occurs">
        <a:documentation>how often it is used</a:documentation>
        <data type="nonNegativeInteger">
          <param name="pattern">[0-9]{1,18}</param>
        </data>
      </attribute>
      <empty/>
    </element>
  </define>
  <define name="appInfo">
    <element name="appInfo">
      <a:documentation>the software that made the file</a:documentation>
      <ref name="application"/>
    </element>
  </define>
  <define name="application">
    <element name="application">
      <a:documentation>a program, with its version</a:documentation>
      <attribute name="ident">
        <a:documentation>the name of the program</a:documentation>
        <value>verbatim</value>
      </attribute>
      <attribute name="version">
        <a:documentation>the version of the program</a:documentation>
        <data type="token">
          <param name="pattern">[0-9]+[a-z]*[0-9]*(\.[0-9]+[a-z]*[0-9]*){0,3}</param>
        </data>
      </attribute>
      <ref name="label"/>
    </element>
  </define>
  <define name="label">
    <element name="label">
      <a:documentation>a name for people</a:documentation>
      <text/>
    </element>
  </define>
  <define name="profileDesc">
    <element name="profileDesc">
      <a:documentation>what is not bibliographic: the languages, the speakers, the setting</a:documentation>
      <ref name="langUsage"/>
      <optional>
        <ref name="particDesc"/>
      </optional>
      <optional>
        <ref name="settingDesc"/>
      </optional>
    </element>
  </define>
  <define name="langUsage">
    <element name="langUsage">
      <a:documentation>the languages that are spoken</a:documentation>
      <oneOrMore>
        <ref name="language.used"/>
      </oneOrMore>
    </element>
  </define>
  <define name="language.used">
    <element name="language">
      <a:documentation>a language, by its name</a:documentation>
      <attribute name="ident">
        <a:documentation>the BCP 47 tag that xml:lang uses for it</a:documentation>
        <data type="language"/>
      </attribute>
      <text/>
    </element>
  </define>
  <define name="particDesc">
    <element name="particDesc">
      <a:documentation>who takes part</a:documentation>
      <ref name="listPerson"/>
    </element>
  </define>
  <define name="listPerson">
    <element name="listPerson">
      <a:documentation>the list of those who speak</a:documentation>
      <oneOrMore>
        <choice>
          <ref name="person"/>
          <ref name="personGrp"/>
        </choice>
      </oneOrMore>
    </element>
  </define>
  <define name="person">
    <element name="person">
      <a:documentation>one human being who speaks</a:documentation>
      <ref name="id"/>
      <optional>
        <ref name="role"/>
      </optional>
      <ref name="participant"/>
    </element>
  </define>
  <define name="personGrp">
    <element name="personGrp">
      <a:documentation>a label under which several may speak</a:documentation>
      <ref name="id"/>
      <optional>
        <ref name="role"/>
      </optional>
      <ref name="participant"/>
    </element>
  </define>
  <define name="participant">
    <oneOrMore>
      <ref name="persName"/>
    </oneOrMore>
    <optional>
      <ref name="sex"/>
    </optional>
    <zeroOrMore>
      <ref name="affiliation"/>
    </zeroOrMore>
    <zeroOrMore>
      <ref name="idno"/>
    </zeroOrMore>
  </define>
  <define name="sex">
    <element name="sex">
      <a:documentation>the sex of somebody who speaks</a:documentation>
      <attribute name="value">
        <a:documentation>M (male), F (female) or U (unknown)</a:documentation>
        <choice>
          <value>M</value>
          <value>F</value>
          <value>U</value>
        </choice>
      </attribute>
      <empty/>
    </element>
  </define>
  <define name="role">
    <attribute name="role">
      <a:documentation>the part that is played in the event</a:documentation>
      <choice>
        <value>press</value>
        <value>moderator</value>
        <value>principal</value>
        <value>interpreter</value>
        <value>audience</value>
        <value>other</value>
      </choice>
    </attribute>
  </define>
  <define name="persName">
    <element name="persName">
      <a:documentation>a name as the source writes it</a:documentation>
      <zeroOrMore>
        <choice>
          <text/>
          <ref name="honorific"/>
          <ref name="surname"/>
          <ref name="forename"/>
        </choice>
      </zeroOrMore>
    </element>
  </define>
  <define name="honorific">
    <element name="roleName">
      <a:documentation>a form of address or an office</a:documentation>
      <attribute name="type">
        <a:documentation>the kind of role name</a:documentation>
        <value>honorific</value>
      </attribute>
      <text/>
    </element>
  </define>
  <define name="surname">
    <element name="surname">
      <a:documentation>a family name</a:documentation>
      <text/>
    </element>
  </define>
  <define name="forename">
    <element name="forename">
      <a:documentation>a given name</a:documentation>
      <text/>
    </element>
  </define>
  <define name="affiliation">
    <element name="affiliation">
      <a:documentation>an office, a party, a country or an outlet</a:documentation>
      <choice>
        <ref name="office"/>
        <ref name="orgName"/>
      </choice>
    </element>
  </define>
  <define name="office">
    <element name="roleName">
      <a:documentation>a form of address or an office</a:documentation>
      <text/>
    </element>
  </define>
  <define name="orgName">
    <element name="orgName">
      <a:documentation>the name of an organisation</a:documentation>
      <text/>
    </element>
  </define>
  <define name="settingDesc">
    <element name="settingDesc">
      <a:documentation>where and when it took place</a:documentation>
      <ref name="setting"/>
    </element>
  </define>
  <define name="setting">
    <element name="setting">
      <a:documentation>the place, the date and the time</a:documentation>
      <choice>
        <group>
          <oneOrMore>
            <ref name="name"/>
          </oneOrMore>
          <zeroOrMore>
            <ref name="date"/>
          </zeroOrMore>
          <zeroOrMore>
            <ref name="time"/>
          </zeroOrMore>
        </group>
        <group>
          <oneOrMore>
            <ref name="date"/>
          </oneOrMore>
          <zeroOrMore>
            <ref name="time"/>
          </zeroOrMore>
        </group>
        <oneOrMore>
          <ref name="time"/>
        </oneOrMore>
      </choice>
    </element>
  </define>
  <define name="name">
    <element name="name">
      <a:documentation>the name of a place</a:documentation>
      <attribute name="type">
        <a:documentation>the kind of place</a:documentation>
        <choice>
          <value>place</value>
          <value>city</value>
          <value>country</value>
        </choice>
      </attribute>
      <optional>
        <ref name="cert"/>
      </optional>
      <text/>
    </element>
  </define>
  <define name="date">
    <element name="date">
      <a:documentation>a date, as the source writes it</a:documentation>
      <ref name="date.when"/>
      <optional>
        <ref name="cert"/>
      </optional>
      <text/>
    </element>
  </define>
  <define name="time">
    <element name="time">
      <a:documentation>a time of day, as the source writes it</a:documentation>
      <ref name="time.when"/>
      <optional>
        <ref name="cert"/>
      </optional>
      <text/>
    </element>
  </define>
  <define name="xenoData">
    <element name="xenoData">
      <a:documentation>what is needed to give the source back byte for byte</a:documentation>
      <attribute name="type">
        <a:documentation>the kind of data</a:documentation>
        <value>source</value>
      </attribute>
      <text/>
    </element>
  </define>
  <!-- The text - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -->
  <define name="text">
    <element name="text">
      <a:documentation>the transcript itself</a:documentation>
      <optional>
        <ref name="timeline"/>
      </optional>
      <ref name="body"/>
    </element>
  </define>
  <define name="timeline">
    <element name="timeline">
      <a:documentation>the points in time that turns and cues refer to</a:documentation>
      <attribute name="unit">
        <a:documentation>the unit of the intervals: seconds</a:documentation>
        <value>s</value>
      </attribute>
      <oneOrMore>
        <ref name="when"/>
      </oneOrMore>
    </element>
  </define>
  <define name="when">
    <element name="when">
      <a:documentation>a point in time</a:documentation>
      <ref name="id"/>
      <optional>
        <attribute name="interval">
          <a:documentation>the time since the point that since names, in seconds</a:documentation>
          <data type="decimal">
            <param name="pattern">[0-9]{1,9}(\.[0-9]{1,9})?</param>
          </data>
        </attribute>
        <attribute name="since">
          <a:documentation>the point from which the interval is counted</a:documentation>
          <ref name="pointer"/>
        </attribute>
      </optional>
      <empty/>
    </element>
  </define>
  <define name="body">
    <element name="body">
      <a:documentation>the body of the text</a:documentation>
      <ref name="div.transcript"/>
      <zeroOrMore>
        <ref name="div.section"/>
      </zeroOrMore>
    </element>
  </define>
  <define name="div.transcript">
    <element name="div">
      <a:documentation>a division of the text</a:documentation>
      <attribute name="type">
        <a:documentation>the kind of division</a:documentation>
        <value>transcript</value>
      </attribute>
      <ref name="division"/>
    </element>
  </define>
  <define name="div.section">
    <element name="div">
      <a:documentation>a division of the text</a:documentation>
      <attribute name="type">
        <a:documentation>the kind of division</a:documentation>
        <value>section</value>
      </attribute>
      <ref name="division"/>
    </element>
  </define>
  <!-- A heading stands before the first turn of its division (TEI P5, section 4.2). -->
  <define name="division">
    <zeroOrMore>
      <choice>
        <ref name="head"/>
        <ref name="note.speaker"/>
        <ref name="floating"/>
      </choice>
    </zeroOrMore>
    <zeroOrMore>
      <ref name="u"/>
      <zeroOrMore>
        <choice>
          <ref name="note.speaker"/>
          <ref name="floating"/>
        </choice>
      </zeroOrMore>
    </zeroOrMore>
  </define>
  <define name="head">
    <element name="head">
      <a:documentation>a heading</a:documentation>
      <optional>
        <attribute name="type">
          <a:documentation>the kind of heading</a:documentation>
          <choice>
            <value>series</value>
            <value>sub</value>
          </choice>
        </attribute>
      </optional>
      <optional>
        <ref name="language"/>
      </optional>
      <zeroOrMore>
        <choice>
          <text/>
          <ref name="phrase"/>
        </choice>
      </zeroOrMore>
    </element>
  </define>
  <define name="u">
    <element name="u">
      <a:documentation>a turn: what one speaker says until another begins</a:documentation>
      <ref name="id"/>
      <optional>
        <attribute name="who">
          <a:documentation>who speaks: pointers to persons</a:documentation>
          <list>
            <oneOrMore>
              <ref name="pointer"/>
            </oneOrMore>
          </list>
        </attribute>
      </optional>
      <optional>
        <attribute name="start">
          <a:documentation>the point in time at which it begins</a:documentation>
          <ref name="pointer"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="end">
          <a:documentation>the point in time at which it ends</a:documentation>
          <ref name="pointer"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="next">
          <a:documentation>the turn that goes on from this one</a:documentation>
          <ref name="pointer"/>
        </attribute>
      </optional>
      <optional>
        <attribute name="prev">
          <a:documentation>the turn that this one goes on from</a:documentation>
          <ref name="pointer"/>
        </attribute>
      </optional>
      <optional>
        <ref name="language"/>
      </optional>
      <zeroOrMore>
        <choice>
          <ref name="seg"/>
          <ref name="floating"/>
        </choice>
      </zeroOrMore>
    </element>
  </define>
  <define name="seg">
    <element name="seg">
      <a:documentation>a paragraph of speech</a:documentation>
      <ref name="id"/>
      <optional>
        <ref name="language"/>
      </optional>
      <zeroOrMore>
        <choice>
          <text/>
          <ref name="floating"/>
        </choice>
      </zeroOrMore>
    </element>
  </define>
  <!-- What may stand in a division, in a turn and in a segment alike. -->
  <define name="floating">
    <choice>
      <ref name="note"/>
      <ref name="fw"/>
      <ref name="event"/>
      <ref name="gap"/>
      <ref name="pb"/>
      <ref name="lb"/>
      <ref name="anchor"/>
    </choice>
  </define>
  <define name="note.speaker">
    <element name="note">
      <a:documentation>a note in the source, or the label of a speaker</a:documentation>
      <attribute name="type">
        <a:documentation>the kind of note</a:documentation>
        <value>speaker</value>
      </attribute>
      <text/>
    </element>
  </define>
  <define name="note">
    <element name="note">
      <a:documentation>a note in the source, or the label of a speaker</a:documentation>
      <attribute name="type">
        <a:documentation>the kind of note</a:documentation>
        <choice>
          <value>dateline</value>
          <value>header</value>
          <value>time</value>
          <value>narrative</value>
          <value>comment</value>
        </choice>
      </attribute>
      <optional>
        <ref name="language"/>
      </optional>
      <zeroOrMore>
        <choice>
          <text/>
          <ref name="phrase"/>
        </choice>
      </zeroOrMore>
    </element>
  </define>
  <!-- Where and when, in running text. -->
  <define name="phrase">
    <choice>
      <ref name="date"/>
      <ref name="time"/>
      <ref name="name"/>
    </choice>
  </define>
  <define name="fw">
    <element name="fw">
      <a:documentation>furniture of the page: running heads and feet, page numbers, navigation</a:documentation>
      <attribute name="type">
        <a:documentation>the kind of furniture</a:documentation>
        <choice>
          <value>navigation</value>
          <value>header</value>
          <value>footer</value>
          <value>pageNum</value>
          <value>notice</value>
        </choice>
      </attribute>
      <text/>
    </element>
  </define>
  <define name="event">
    <choice>
      <ref name="vocal"/>
      <ref name="kinesic"/>
      <ref name="incident"/>
    </choice>
  </define>
  <define name="vocal">
    <element name="vocal">
      <a:documentation>a sound that somebody makes and that is no word</a:documentation>
      <attribute name="type">
        <a:documentation>the kind of sound</a:documentation>
        <choice>
          <value>greeting</value>
          <value>question</value>
          <value>clarification</value>
          <value>speaking</value>
          <value>interruption</value>
          <value>exclamat</value>
          <value>laughter</value>
          <value>shouting</value>
          <value>murmuring</value>
          <value>noise</value>
          <value>signal</value>
        </choice>
      </attribute>
      <ref name="desc"/>
    </element>
  </define>
  <define name="kinesic">
    <element name="kinesic">
      <a:documentation>something that is communicated without the voice, such as applause</a:documentation>
      <attribute name="type">
        <a:documentation>the kind of event</a:documentation>
        <choice>
          <value>kinesic</value>
          <value>applause</value>
          <value>ringing</value>
          <value>signal</value>
          <value>playback</value>
          <value>gesture</value>
          <value>smiling</value>
          <value>laughter</value>
          <value>snapping</value>
          <value>noise</value>
        </choice>
      </attribute>
      <ref name="desc"/>
    </element>
  </define>
  <define name="incident">
    <element name="incident">
      <a:documentation>something that happens and is no communication</a:documentation>
      <attribute name="type">
        <a:documentation>the kind of event</a:documentation>
        <choice>
          <value>action</value>
          <value>incident</value>
          <value>leaving</value>
          <value>entering</value>
          <value>break</value>
          <value>pause</value>
          <value>sound</value>
          <value>editorial</value>
        </choice>
      </attribute>
      <ref name="desc"/>
    </element>
  </define>
  <define name="gap">
    <element name="gap">
      <a:documentation>speech that is not transcribed</a:documentation>
      <attribute name="reason">
        <a:documentation>why it is not transcribed</a:documentation>
        <choice>
          <value>inaudible</value>
          <value>editorial</value>
          <value>foreign</value>
        </choice>
      </attribute>
      <ref name="desc"/>
    </element>
  </define>
  <define name="desc">
    <element name="desc">
      <a:documentation>the words of the source that tell of it</a:documentation>
      <text/>
    </element>
  </define>
  <define name="pb">
    <element name="pb">
      <a:documentation>the beginning of a page</a:documentation>
      <optional>
        <attribute name="n">
          <a:documentation>the number of the page</a:documentation>
        </attribute>
      </optional>
      <empty/>
    </element>
  </define>
  <define name="lb">
    <element name="lb">
      <a:documentation>the beginning of a line of the source</a:documentation>
      <optional>
        <attribute name="n">
          <a:documentation>the number of the line</a:documentation>
        </attribute>
      </optional>
      <optional>
        <attribute name="break">
          <a:documentation>whether a word ends with the line before</a:documentation>
          <value>no</value>
        </attribute>
      </optional>
      <empty/>
    </element>
  </define>
  <define name="anchor">
    <element name="anchor">
      <a:documentation>a point in the text that is tied to a point in time</a:documentation>
      <attribute name="synch">
        <a:documentation>the point in time</a:documentation>
        <ref name="pointer"/>
      </attribute>
      <empty/>
    </element>
  </define>
</grammar>

"""#
