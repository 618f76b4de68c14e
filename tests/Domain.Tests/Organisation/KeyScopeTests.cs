using GoldenThread.Domain.Organisation;

namespace GoldenThread.Domain.Tests.Organisation;

public sealed class KeyScopeTests
{
    [Fact]
    public void One_that_opens_everything_and_changes_things_lets_every_right_count() =>
        Assert.All(Rights.InOrder, right => Assert.True(new KeyScope(null, MayWrite: true).Lets(right)));

    [Fact]
    public void One_that_only_reads_lets_no_right_count_by_which_something_changes()
    {
        var reads = new KeyScope(null, MayWrite: false);
        Assert.Equal([Right.ReadPublished, Right.ReadPlans, Right.ReadDrafts, Right.ReadHistory, Right.ReadMeasures, Right.ReadAssessments, Right.ReadRooms, Right.ReadCases, Right.ReadDelivery], Rights.InOrder.Where(reads.Lets));
    }

    [Theory]
    [InlineData(KeyRoom.Plans, Right.ReadPlans, Right.UpdateAction)]
    [InlineData(KeyRoom.Measures, Right.ReadMeasures, Right.EnterFigures)]
    [InlineData(KeyRoom.Thread, Right.ReadPlans, Right.LinkRecords)]
    [InlineData(KeyRoom.Delivery, Right.ReadDelivery, Right.RunDelivery)]
    [InlineData(KeyRoom.Boards, Right.ReadCases, Right.RecordDecision)]
    [InlineData(KeyRoom.Members, Right.ReadCases, Right.AskQuestions)]
    [InlineData(KeyRoom.Assessments, Right.ReadAssessments, Right.AnswerAssessments)]
    public void What_was_not_chosen_does_not_count(KeyRoom room, Right reads, Right writes)
    {
        Assert.True(new KeyScope([room], false).Lets(reads));
        Assert.False(new KeyScope([room], false).Lets(writes));
        Assert.True(new KeyScope([room], true).Lets(writes));
        Assert.True(new KeyScope([room], true).Lets(Right.ReadPublished));
        Assert.All([Right.RunAccounts, Right.RunOrganisation, Right.ReadDrafts, Right.ReadHistory, Right.UseAccount], right => Assert.False(new KeyScope([room], true).Lets(right)));
    }

    [Fact]
    public void The_calendar_is_read_with_what_it_is_made_from_and_nothing_is_written_with_it() =>
        Assert.Equal([Right.ReadPublished, Right.ReadPlans, Right.ReadMeasures, Right.ReadCases], Rights.InOrder.Where(new KeyScope([KeyRoom.Reports], MayWrite: true).Lets));

    [Fact]
    public void It_opens_the_rooms_that_were_chosen()
    {
        Assert.True(new KeyScope([KeyRoom.Thread], false).Opens(KeyRoom.Thread));
        Assert.False(new KeyScope([KeyRoom.Thread], false).Opens(KeyRoom.Plans));
        Assert.True(new KeyScope(null, false).Opens(KeyRoom.Plans));
    }

    [Fact]
    public void Where_it_is_limited_something_besides_drafts_is_open()
    {
        Assert.Null(new KeyScope(null, false).Fault());
        Assert.Null(new KeyScope([KeyRoom.Drafts, KeyRoom.Plans], false).Fault());
        Assert.Equal("Rooms", new KeyScope([KeyRoom.Drafts], false).Fault()!.Field);
        Assert.Equal("Rooms", new KeyScope([], true).Fault()!.Field);
    }

    [Fact]
    public void It_is_said_in_words()
    {
        Assert.Equal("Reads and changes all that the account may", new KeyScope(null, true).InWords);
        Assert.Equal("Reads plans and actions, measures and figures, the golden thread, money, projects and risks, boards and cases, members’ questions and proposals, inspections and self-assessments, the reports calendar and what was issued, History and drafts and what is exempt", new KeyScope(Enum.GetValues<KeyRoom>(), false).InWords);
    }

    [Fact]
    public void A_program_has_no_right_that_its_token_does_not_let_count()
    {
        var officer = Somebody.As(Role.PerformanceOfficer);
        var program = officer with { Scope = new([KeyRoom.Measures], MayWrite: false) };
        Assert.Equal((Reach.All, Reach.None, Reach.None), (program.ReachOf(Right.ReadMeasures), program.ReachOf(Right.EnterFigures), program.ReachOf(Right.ReadPlans)));
        Assert.True(officer.May(Right.ReadPlans, [Somebody.Id(1)], []));
        Assert.False(program.May(Right.ReadPlans, [Somebody.Id(1)], []));
        Assert.True(program.May(Right.ReadMeasures, [Somebody.Id(1)], []));
        // Never beyond the account.
        Assert.False((Somebody.Member with { Scope = new(null, MayWrite: true) }).May(Right.EnterFigures));
    }
}
