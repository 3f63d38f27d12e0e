"""The three calls of an upload, files.info and files.delete; the bytes themselves go through `uploads`."""

from __future__ import annotations

from platforms.slack_server import posting
from platforms.slack_server.errors import SlackError
from platforms.slack_server.filing import new_file, share
from platforms.slack_server.judge.verdict import check_message
from platforms.slack_server.methods.registry import Call, method
from platforms.slack_server.team import Json


@method("files.getUploadURLExternal", "files:write", tier=4)
async def files_get_upload_url(call: Call) -> Json:
    name, length = str(call.need("filename")), int(call.need("length"))
    file = new_file(call.world, call.team, name, b"", call.team.bot_user)
    file |= {"size": length, "mode": "uploading"}
    return {"upload_url": f"{call.world.base}/upload/v1/{call.team.id}/{file['id']}", "file_id": file["id"]}


@method("files.completeUploadExternal", "files:write", tier=4)
async def files_complete_upload(call: Call) -> Json:
    """Blocks are ignored where there is an initial_comment, as with Slack."""
    files = [_uploaded(call, str(asked["id"])) for asked in call.need("files")]
    for file, asked in zip(files, call.args["files"], strict=True):
        file |= {"mode": "hosted", "title": asked.get("title") or file["name"]}
    if call.args.get("channel_id"):
        _post(call, files)
    return {"files": [{"id": file["id"], "title": file["title"]} for file in files]}


@method("files.info", "files:read", tier=4)
async def files_info(call: Call) -> Json:
    file = call.team.files.get(str(call.need("file")))
    if file is None:
        raise SlackError("file_not_found")
    return {"file": file, "comments": []}


@method("files.delete", "files:write", tier=3)
async def files_delete(call: Call) -> Json:
    """An app deletes what it uploaded. Messages keep a stone in its place."""
    file = call.team.files.get(str(call.need("file")))
    if file is None:
        raise SlackError("file_not_found")
    if file["user"] != call.team.bot_user:
        raise SlackError("cant_delete_file")
    call.team.files.pop(file["id"])
    call.team.contents.pop(file["id"])
    stone = {"id": file["id"], "mode": "tombstone"}
    file.clear()
    file.update(stone)
    return {}


def _uploaded(call: Call, file_id: str) -> Json:
    file = call.team.files.get(file_id)
    if file is None:
        raise SlackError("file_not_found")
    if len(call.team.contents[file_id]) != file["size"]:
        raise SlackError("file_upload_size_mismatch")
    return file


def _post(call: Call, files: list[Json]) -> None:
    channel = call.channel(call.args["channel_id"])
    if not channel.is_im and not channel.bot_is_member:
        raise SlackError("not_in_channel")
    comment = str(call.args.get("initial_comment") or "")
    body: Json = {"text": comment, "files": files, "thread_ts": call.args.get("thread_ts")}
    if call.args.get("blocks") and not comment:
        body["blocks"] = call.args["blocks"]
    if comment or body.get("blocks"):
        check_message(call.world, body, call.method, public=False, ephemeral=False)
    message = posting.post(call.world, call.team, channel, body)
    for file in files:
        share(file, channel, message["ts"])
