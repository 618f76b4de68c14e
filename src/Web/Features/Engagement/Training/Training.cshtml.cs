using GoldenThread.Domain.Organisation;
using GoldenThread.Web.Features.Shared;
using GoldenThread.Web.Plumbing;
using GoldenThread.Web.Plumbing.Design;
using GoldenThread.Web.Plumbing.Desk;
using Microsoft.AspNetCore.Mvc;

namespace GoldenThread.Web.Features.Engagement;

[Needs(Right.ReadCases)]
public sealed class TrainingPage(ChangeTraining change, BookTraining book, UnbookTraining unbook, RecordAttendance record, SeeTrainings see, ReadConflict conflicts, Desk desk, Shell shell) : ActPage(conflicts, desk)
{
    [BindProperty] public TrainingForm Form { get; set; } = new();
    [BindProperty] public List<Guid> Came { get; set; } = [];

    public Domain.Engagement.Training Training { get; private set; } = null!;
    public bool Runs => Domain.Engagement.Training.Runs(Desk.Actor);
    public bool HasPlace => Training.PlaceOf(Desk.Actor.Account) is not null;
    public bool MayBook => Training.On >= Desk.Today && Training.IsFor(Desk.Actor) && !HasPlace;
    private string Path => $"/members/training/{Training.Number}";

    public async Task<IActionResult> OnGetAsync(int number, CancellationToken cancel)
    {
        if (!await LoadAsync(number, cancel)) { return NotFound(); }
        (Form, Came) = (TrainingForm.Of(Training), [.. Training.Bookings.Where(each => each.Came == true).Select(each => each.Account)]);
        return Page();
    }

    [Needs(Right.AskQuestions)]
    public async Task<IActionResult> OnPostBookAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel, true) ? await ActAsync([], by => book.RunAsync(number, by, cancel), Training.Id, _ => Path, Training.Title, cancel) : NotFound();

    [Needs(Right.AskQuestions)]
    public async Task<IActionResult> OnPostUnbookAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel, true) ? await ActAsync([], by => unbook.RunAsync(number, by, cancel), Training.Id, _ => Path, Training.Title, cancel) : NotFound();

    [Needs(Right.ReadCases)]
    public async Task<IActionResult> OnPostAttendAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel, true) ? await ActAsync([], by => record.RunAsync(number, Came, by, cancel), Training.Id, _ => Path, Training.Title, cancel) : NotFound();

    [Needs(Right.ReadCases)]
    public async Task<IActionResult> OnPostChangeAsync(int number, CancellationToken cancel) =>
        await LoadAsync(number, cancel) ? await ActAsync([Form.On.Fault("Form.On", "The day")], by => change.RunAsync(number, Form.Read(), by, cancel), Training.Id, _ => Path, Training.Title, cancel, Showing.InForm) : NotFound();

    private async Task<bool> LoadAsync(int number, CancellationToken cancel, bool fills = false)
    {
        if ((await see.RunAsync(cancel)).FirstOrDefault(each => each.Number == number) is not { } found) { return false; }
        Training = found;
        if (fills) { Form = TrainingForm.Of(found); }
        shell.Crumbs = [new("Members", "/members"), new("Training", "/members/training")];
        return true;
    }
}
