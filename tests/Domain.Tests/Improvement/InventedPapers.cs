using GoldenThread.Domain.Basics;
using GoldenThread.Domain.Improvement.Reading;

namespace GoldenThread.Domain.Tests.Improvement;

public sealed class InventedPapers
{
    private const string Peers = """
        # Westmoor Borough Council Peer Challenge Improvement Plan 2010/11
        Date: 3 June 2010
        Abbreviations
        HoP - Head of Planning
        CX: Chief Executive

        | RAG | By when | Responsible officer | What we will do | Theme | Peers' recommendation | How will we know? | Progress to date | Ward |
        | Green | Sept 2010 | HoP and CX | Agree a local plan timetable | 1. Place | The council should hurry (paragraph 12). | Timetable published;;Report shows no slippage | Drafted | All |
        | Amber | Within 6 months | HR Manager | Train all front-line staff | 2. Customers | Para 15-17: Staff are not confident | 90% of calls answered | | |
        | Red | TBC | Head of Policy and Performance | Publish service standards | ^ | ^ | Standards on the website;;Residents' survey | | |
        | | | | and put them in every reception | | | | | |
        """;

    private const string Audit = """
        # Eastham District Council
        ## Action Plan following the Annual Audit Letter
        Theme 1: Money
        Some words about money.
        | Ref | Objective | Planned activity | Responsibility | < | Timing | < | Success measures | Comments |
        | | | | Lead | Support | Start | End | | |
        | A1 | Balance the books | Set a three-year budget | Director of Finance | Accountancy Team | April 2010 | March 2011 | Balanced budget | Cabinet agreed outline |
        | A2 | ^ | Review fees & charges | Director of Finance / Heads of Service | | 01/05/10 | 30/09/10 | Income up | |
        | A3 | See above | There is no need for separate action as fees are reviewed each year | | | | | | |

        ## Theme 2: People
        | Ref | Objective | Planned activity | Responsibility | < | Timing | < | Success measures | Comments |
        | | | | Lead | Support | Start | End | | |
        | A4 | Cut sickness | New absence policy | HR Manager | | | Ongoing see A1 | Days lost fall | |
        | A4 | Cut sickness | Interviews; see X9 | All managers | | | Monthly | All done | |
        """;

    private const string Streets = """
        # Northdale Improvement Programme
        | Priority 1: Cleaner streets | < | < | < | < |
        | No | Action | Owner | Deadline | Outcome |
        | 1.1 | Sweep more often | Waste Manager | 31st March 2010 | Cleaner streets |
        | a) | Town centre daily | Street Scene and Waste Manager | Dec 2009 | |
        | | Report to members | Overview and Scrutiny Officer | Feb 2010 | |
        | Priority 2: Safer homes | < | < | < | < |
        | 2.1 | <p>Fit <b>alarms</b></p> | Housing Team/Fire Service | Q3 2009/10 | Fewer fires |
        | ^ | Check alarms | Housing Team | Annually | |
        | 2.2 | Advise landlords | Director of Children, Families and Education | Ongoing | We believe this is the way we currently work |

        Item 7 Appendix 1
        | | on their duties | | | |
        | 2.3 | Visit tenants | Police and Housing Team | April and October 2010 | |
        """;

    private const string Homes = """
        # Corporate Improvement Plan 2011-12
        1. Housing
        2. Refuse
        | Category | Meaning |
        | A - Quick wins | Things that can be done in three months |
        | B - Longer term | Things that need a project |

        | Version | Date | Reason for change | Amended? | Approved by |
        | 0.1 | 4 May 2011 | First draft | N | N/A |
        | 1.0 | 31/6/11 | After scrutiny | Y | Cabinet |

        ## AREA 1: HOUSING
        ### Category A
        | Actio n Ref | What the inspect ors said | Our resp onse | Respon sible Offi cer | Target Dat e | Success Crite ria | How moni tored | Fund ing | IT |
        | HA1 | Para 4 Empty homes are too many | Buy ten homes | DMT | 31.3.12 | Ten homes | Monthly to DMT | HRA | No |
        | HB2 | (Para 7) Voids take long | We already do this | DMT | Ongoing | | DMT | See above | |
        ## AREA 2: WASTE

        | HB3 | Bins | Collect | DMT | Jan 2012 | a | b | c | d |
        """;

    [Fact]
    public void Columns_may_stand_in_any_order_with_progress_and_colour_and_without_codes()
    {
        var plan = PlanReader.Read(PaperText.Of(Peers));
        Assert.Equal("Westmoor Borough Council Peer Challenge Improvement Plan 2010/11", plan.Title);
        Assert.Equal(["1 Place", "2 Customers"], plan.Sections.Select(s => $"{s.Number} {s.Title}"));
        Assert.Equal(3, plan.Actions.Count);
        var (first, second, third) = (plan.Actions[0], plan.Actions[1], plan.Actions[2]);
        Assert.Equal((null, 1, "Green", "Drafted"), (first.Code, first.Section, first.Status, first.Progress));
        Assert.Equal(["HoP", "CX"], first.Leads);
        Assert.Equal(["Timetable published", "Report shows no slippage"], first.Evidence);
        Assert.Equal("The council should hurry", first.Comment);
        Assert.Equal([12], first.Paragraphs);
        Assert.Equal("All", first.Other["Ward"]);
        Assert.Equal(new DateOnly(2010, 12, 3), second.Timescale.Due);
        Assert.Equal([15, 16, 17], second.Paragraphs);
        Assert.Equal("Publish service standards and put them in every reception", third.Action);
        Assert.Equal((2, "Staff are not confident"), (third.Section, third.Comment));
        Assert.Equal(["Head of Policy and Performance"], third.Leads);
        Assert.Equal([WarningKind.PaperDate, WarningKind.UnknownColumn, WarningKind.SplitRow, WarningKind.Timescale], plan.Warnings.Select(w => w.Kind).Where(k => k != WarningKind.AcronymNotInLegend));
    }

    [Fact]
    public void Two_rows_of_headings_make_one()
    {
        var plan = PlanReader.Read(PaperText.Of(Audit));
        Assert.Equal("Action Plan following the Annual Audit Letter", plan.Title);
        Assert.Equal(["A1", "A2", "A3", "A4", "A4"], plan.Actions.Select(a => a.Code));
        Assert.Equal(["Money", "People"], plan.Sections.Select(s => s.Title));
        Assert.Equal([1, 1, 1, 2, 2], plan.Actions.Select(a => a.Section!.Value));
        var first = plan.Actions[0];
        Assert.Equal(["Director of Finance"], first.Leads);
        Assert.Equal("Accountancy Team", first.Other["Support"]);
        Assert.Equal((TimescaleKind.During, new DateOnly(2010, 4, 1), new DateOnly(2011, 3, 31)), (first.Timescale.Kind, first.Timescale.From, first.Timescale.Due));
        Assert.Equal("Cabinet agreed outline", first.Progress);
        Assert.All(plan.Actions.Take(3), a => Assert.Equal("Balance the books", a.Objective));
        Assert.Equal((PlanResponse.NoAction, "There is no need for separate action as fees are reviewed each year"), (plan.Actions[2].Response, plan.Actions[2].Reason));
        Assert.Equal(["A1"], plan.Actions[3].Timescale.Refs);
        Assert.Contains(plan.Warnings, w => w is { Kind: WarningKind.DuplicateCode, Where: "table 2, row 4" });
        Assert.Contains(plan.Warnings, w => w.Kind == WarningKind.UnknownReference && w.Message.Contains("X9", StringComparison.Ordinal));
        Assert.Contains(plan.Warnings, w => w is { Kind: WarningKind.SeeAbove, Where: "table 1, row 5" });
    }

    [Fact]
    public void Parts_of_an_action_keep_their_own_lead_and_date()
    {
        var plan = PlanReader.Read(PaperText.Of(Streets));
        Assert.Equal(["1.1", "1.1(a)", null, "2.1", null, "2.2", "2.3"], plan.Actions.Select(a => a.Code));
        Assert.Equal([null, "1.1", "1.1", null, "2.1", null, null], plan.Actions.Select(a => a.PartOf));
        Assert.Equal([1, 1, 1, 2, 2, 2, 2], plan.Actions.Select(a => a.Section!.Value));
        Assert.Equal(["Overview and Scrutiny Officer"], plan.Actions[2].Leads);
        Assert.Equal("Fit alarms", plan.Actions[3].Action);
        Assert.Equal("Advise landlords on their duties", plan.Actions[5].Action);
        Assert.Equal(PlanResponse.AlreadyPractice, plan.Actions[5].Response);
        Assert.Equal([new DateOnly(2010, 4, 30), new DateOnly(2010, 10, 31)], plan.Actions[6].Timescale.Dates);
        Assert.Contains(plan.Warnings, w => w is { Kind: WarningKind.HtmlRemnant, Where: "table 1, row 7" });
        Assert.Contains(plan.Warnings, w => w is { Kind: WarningKind.SplitRow, Where: "table 2, row 1" });
    }

    [Fact]
    public void Every_field_keeps_its_words_and_where_they_stand()
    {
        var split = PlanReader.Read(PaperText.Of(Streets)).Actions[5];
        var words = split.Words.Where(w => w.Field == PlanField.Action).ToList();
        Assert.Equal([("Advise landlords", 1, 9), ("on their duties", 2, 1)], words.Select(w => (w.Words, w.Table, w.Row)));
        Assert.All(words, w => Assert.Equal((2, "Action"), (w.Column, w.Heading)));
        Assert.Equal("goes on from the row above", words[1].Inferred);
    }

    [Fact]
    public void Broken_headings_categories_and_a_table_without_headings_are_carried()
    {
        var plan = PlanReader.Read(PaperText.Of(Homes));
        Assert.Equal([("A", "Quick wins"), ("B", "Longer term")], plan.Categories.Select(c => (c.Code, c.Title)));
        Assert.Equal("Things that need a project", plan.Categories[1].Definition);
        Assert.Equal([("HA1", 1, "A"), ("HB2", 1, "A"), ("HB3", 2, null)], plan.Actions.Select(a => (a.Code!, a.Section!.Value, a.Category)));
        Assert.Equal("HRA", plan.Actions[1].FundedBy);
        Assert.Equal(new DateOnly(2012, 3, 31), plan.Actions[0].Timescale.Due);
        Assert.Equal([new ReadReview("0.1", new(2011, 5, 4), "First draft", false, null, null), new ReadReview("1.0", null, "After scrutiny", true, "Cabinet", null)], plan.ReviewRecord);
        Assert.Contains(plan.Warnings, w => w.Kind == WarningKind.ReviewDate);
        Assert.Contains(plan.Warnings, w => w.Kind == WarningKind.SectionAlias && w.Message.Contains("Refuse", StringComparison.Ordinal));
        Assert.DoesNotContain(plan.Warnings, w => w.Kind == WarningKind.SectionAlias && w.Message.Contains("\"Housing\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_themes_other_name_is_kept_unless_the_person_leaves_it_out()
    {
        var plan = PlanReader.Read(PaperText.Of(Homes));
        var other = Assert.Single(plan.OtherNames);
        Assert.Contains("Refuse", other.Name, StringComparison.Ordinal);
        Assert.Equal([other.Name], PlanFromReading.Themes(plan, new ImportChoices()).Single(theme => theme.Number == other.Section).Aliases);
        Assert.All(PlanFromReading.Themes(plan, new ImportChoices { NamesLeftOut = [PlanFromReading.Key(other)] }), theme => Assert.Null(theme.Aliases));
    }

    [Fact]
    public void A_table_without_headings_asks_and_a_persons_word_is_taken()
    {
        var paper = PaperText.Of("""
            | Fix it | Bob Smith | May 2010 | x |
            | Mend it | Ann Jones | June 2010 | y |
            """);
        var asked = PlanReader.Read(paper);
        Assert.Empty(asked.Actions);
        Assert.Equal([WarningKind.NoHeader, WarningKind.NothingFound], asked.Warnings.Select(w => w.Kind));
        Assert.Equal(4, Assert.Single(asked.Tables).Columns.Count);

        var told = PlanReader.Read(paper, ColumnMapping.InOrder(PlanField.Action, PlanField.Lead, PlanField.Timescale, PlanField.Outcome));
        Assert.Equal(["Fix it", "Mend it"], told.Actions.Select(a => a.Action));
        Assert.Equal(["Bob Smith"], told.Actions[0].Leads);
        Assert.All(Assert.Single(told.Tables).Columns, c => Assert.True(c.ByPerson));
    }

    [Fact]
    public void A_persons_word_goes_before_a_heading()
    {
        var paper = PaperText.Of("""
            | Ref | Action | Lead | When | Result |
            | 1 | Fix it | Bob Smith | May 2010 | Fixed |
            """);
        Assert.Equal("Fixed", PlanReader.Read(paper).Actions[0].Outcome);
        var told = PlanReader.Read(paper, new ColumnMapping(new Dictionary<(int, int), PlanField> { [(1, 5)] = PlanField.Evidence })).Actions[0];
        Assert.Equal((null, "Fixed"), (told.Outcome, told.Evidence.Single()));
    }

    [Fact]
    public void Acronyms_are_held_against_the_legend_and_codes_against_acronyms()
    {
        var plan = PlanReader.Read(PaperText.Of("""
            Legend:
            HoS Heads of Service
            SMT Senior Management Team
            RDC River District Council
            Scope of the plan

            | Code | Action | Lead | When |
            | CPA1 | Link to the LAA | HOS | May 2010 |
            | CPA2 | Report to SMT | SMT | May 2010 |
            """));
        Assert.Equal(["HoS", "SMT", "RDC"], plan.Legend.Keys);
        Assert.Equal(["HOS"], plan.Actions[0].Leads);
        Assert.Contains(plan.Warnings, w => w.Kind == WarningKind.AcronymVariant && w.Message.Contains("HOS", StringComparison.Ordinal));
        Assert.Contains(plan.Warnings, w => w.Kind == WarningKind.AcronymNotInLegend && w.Message.Contains("LAA", StringComparison.Ordinal));
        Assert.Equal("\"RDC\" is in the legend and is not used in the plan.", Assert.Single(plan.Warnings, w => w.Kind == WarningKind.AcronymUnused).Message);
        Assert.Equal(2, plan.Warnings.Count(w => w.Kind == WarningKind.CodeIsAcronym));
    }

    [Fact]
    public void A_split_row_is_joined_and_a_row_of_heading_words_is_not_taken_for_headings()
    {
        var plan = PlanReader.Read(PaperText.Of("""
            Improvement Plan 2009
            AREA FOR IMPROVEMENT 1 – CUSTOMERS
            CATEGORY B - IMPROVEMENT
            | Code | Inspector's comments | Timescale | Lead Directors | Evidence of improvement | Monitoring |
            | CUB2 | Paragraph 33 Long comment that | Ongoing and linked | Tom | Evidence that the | Six-monthly |
            | | runs over the page | to the budget | Gray | council acts | report to Cabinet |
            CATEGORY D – IN HAND
            | Code | Inspector's comments | Timescale | Lead Directors | Evidence of improvement | Monitoring |
            | CUD1 | No paragraph | Complete | | | No further action is needed |
            | Total | 2 | | | | |
            """));
        Assert.Equal(["CUB2", "CUD1"], plan.Actions.Select(a => a.Code));
        var split = plan.Actions[0];
        Assert.Equal(("Long comment that runs over the page", "Tom Gray", "the budget"), (split.Comment, split.Leads.Single(), split.Timescale.LinkedTo));
        Assert.Equal(["Evidence that the council acts"], split.Evidence);
        Assert.Equal(["B", "D"], plan.Actions.Select(a => a.Category));
        Assert.Equal((PlanResponse.NoAction, TimescaleKind.Complete), (plan.Actions[1].Response, plan.Actions[1].Timescale.Kind));
    }

    [Fact]
    public void Actions_in_prose_and_contradictions_are_said_and_left()
    {
        var plan = PlanReader.Read(PaperText.Of("""
            # REPORT TO CABINET 18 FEBRUARY 2009
            The re-inspection last June went well.
            The plan follows the Re-inspection undertaken in July 2008.
            | Ref | Action | Lead | When |
            | 1.1 | Fix it | Bob Smith | May 2010 |

            ## EQUALITY ACTIONS
            Undertake impact assessments by April 2009.
            Equality – Commission an external validation.
            This paragraph explains.
            """));
        Assert.Equal(["Fix it"], plan.Actions.Select(a => a.Action));
        Assert.Equal(["Undertake impact assessments by April 2009.", "Equality – Commission an external validation."], plan.Offers.Select(o => o.Text));
        Assert.Single(plan.Warnings, w => w.Kind == WarningKind.UnnumberedActions);
        var contradiction = Assert.Single(plan.Warnings, w => w.Kind == WarningKind.Contradiction);
        Assert.Contains("last June", contradiction.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_without_a_plan_says_so()
    {
        var plan = PlanReader.Read(PaperText.Of("A letter about nothing."));
        Assert.Equal(WarningKind.NothingFound, Assert.Single(plan.Warnings).Kind);
        Assert.Null(plan.Title);
    }
}
