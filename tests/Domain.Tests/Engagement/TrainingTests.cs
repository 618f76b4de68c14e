using GoldenThread.Domain.Engagement;
using GoldenThread.Domain.Organisation;
using GoldenThread.Domain.Tests.Organisation;
using static GoldenThread.Domain.Tests.Boards.ACase;
using static GoldenThread.Domain.Tests.Engagement.AMembersRoom;

namespace GoldenThread.Domain.Tests.Engagement;

public sealed class TrainingTests
{
    private static TrainingDetails New => new() { Title = "Control charts", On = On("2026-12-01"), Place = "Room 1, 17:00", Purpose = "More than chance", ForRoles = [Role.Member, Role.Member], IsInduction = true };

    private static Training Offered(TrainingDetails? details = null)
    {
        var (training, outcome) = Training.Offer(Somebody.Id(400), 1, details ?? New, TheClerk);
        Assert.Equal(("The training was offered", null), Happened(outcome));
        return training!;
    }

    [Fact]
    public void Training_is_offered_booked_given_back_and_taken()
    {
        var training = Offered();
        Assert.Equal((1, true), (training.ForRoles.Count, training.IsInduction));
        Refused(training.Book(Owner));
        Assert.Equal(("", "This training is for others. Ask the clerk if you need it too."), Fault(training.Book(Executive)));
        Assert.Equal(("", "It was on 1 December 2026."), Fault(training.Book(North.On("2026-12-02"))));
        Assert.Equal(("A place was booked", null), Happened(training.Book(North.On("2026-12-01"))));
        Assert.Equal(("", "You have a place already."), Fault(training.Book(North)));
        Happened(training.Book(South));
        Assert.Equal(("", "You have no place to give back."), Fault(training.Unbook(Executive)));
        Assert.Equal(("A place was given back", null), Happened(training.Unbook(South)));
        Happened(training.Book(South));
        Assert.Null(training.Came);

        Refused(training.Attend([North.Account], North));
        Assert.Equal(("", "It is on 1 December 2026. Record who came on that day or later."), Fault(training.Attend([North.Account], TheClerk)));
        Assert.Equal(("", "Somebody who is marked as present had not booked."), Fault(training.Attend([Executive.Account], TheClerk.On("2026-12-01"))));
        Assert.Equal(("1 of 2 who had booked came", null), Happened(training.Attend([North.Account, North.Account], TheClerk.On("2026-12-01"))));
        Assert.Equal((1, true, false), (training.Came, training.PlaceOf(North.Account)!.Came, training.PlaceOf(South.Account)!.Came));
        Assert.Equal(("", "It was recorded already who came."), Fault(training.Unbook(South)));
        Happened(training.Attend([], TheClerk.On("2026-12-03")));
        Assert.Equal(0, training.Came);
        Assert.Equal(("", "Nobody has booked it."), Fault(Offered().Attend([], TheClerk.On("2026-12-01"))));
        Assert.True(Offered(New with { ForRoles = [] }).IsFor(Executive));
    }

    [Fact]
    public void What_is_missing_stands_beside_its_box_and_only_those_who_run_the_room_offer_it()
    {
        Assert.Equal(["Title", "On", "Place", "Purpose", "ForRoles"], Training.Offer(Somebody.Id(400), 1, new() { ForRoles = [Role.Clerk] }, TheClerk).Outcome.Problems.Select(problem => problem.Field));
        Refused(Training.Offer(Somebody.Id(400), 1, New, North).Outcome);
        var training = Offered();
        Refused(training.Change(New, Owner));
        Assert.Equal("Place", Fault(training.Change(New with { Place = "" }, TheClerk)).Item1);
        Assert.Equal(("", "Nothing was changed."), Fault(training.Change(New, TheClerk)));
        Assert.Equal(("The training was changed", null), Happened(training.Change(New with { ForRoles = [] }, Somebody.Organiser)));
        Happened(training.Change(New with { Purpose = "Chance" }, TheClerk));
        Assert.Equal("Control charts", training.Ref.Name);
    }
}
